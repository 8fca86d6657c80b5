/**
 * Takes a decision on identity back, with a reason.
 */
import type { Verdict } from "../backend/bindings";
import { ReasonDialog } from "../record/reason-dialog";
import { useText } from "../text/context";

interface TakeBackDialogProps {
  id: string;
  verdict: Verdict;
  onClose: () => void;
  onTakenBack?: () => void;
}

export function TakeBackDialog({ id, verdict, onClose, onTakenBack }: TakeBackDialogProps) {
  const text = useText();
  return (
    <ReasonDialog
      title={text("devices-take-back-title")}
      consequence={text(verdict === "different" ? "devices-take-back-different" : "devices-take-back-joined")}
      confirmLabel={text("devices-take-back-title")}
      danger
      command={(reason) => ({ command: "retire", id, reason })}
      receipt={text("devices-taken-back")}
      onClose={onClose}
      onDone={onTakenBack}
    />
  );
}
