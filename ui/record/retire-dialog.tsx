/**
 * Takes a record out of the register, or puts it back, with a reason.
 */
import { useText } from "../text/context";
import type { RecordView } from "./noun";
import { ReasonDialog } from "./reason-dialog";

interface RetireDialogProps {
  record: Pick<RecordView, "id" | "name">;
  command: "retire" | "restore";
  onClose: () => void;
}

export function RetireDialog({ record: { id, name }, command, onClose }: RetireDialogProps) {
  const text = useText();
  const retires = command === "retire";
  return (
    <ReasonDialog
      title={text(retires ? "record-retire-title" : "record-restore-title", { name })}
      consequence={text(retires ? "record-retire-consequence" : "record-restore-consequence")}
      confirmLabel={text(retires ? "record-retire" : "record-restore")}
      danger={retires}
      command={(reason) => ({ command, id, reason })}
      receipt={text(retires ? "record-retired" : "record-restored", { name })}
      onClose={onClose}
    />
  );
}
