/**
 * Takes a decision on identity back, with a reason. What has been built on it is said where the question was asked.
 */
import { useState } from "react";
import type { Verdict } from "../backend/bindings";
import { ConfirmDialog } from "../kit/dialog";
import { useIssueText } from "../kit/issue";
import { errorText, useChange } from "../record/change";
import { useText } from "../text/context";

interface TakeBackDialogProps {
  id: string;
  verdict: Verdict;
  onClose: () => void;
  onTakenBack?: () => void;
}

export function TakeBackDialog({ id, verdict, onClose, onTakenBack }: TakeBackDialogProps) {
  const text = useText();
  const change = useChange();
  const issueText = useIssueText();
  const [error, setError] = useState<string>();
  return (
    <ConfirmDialog
      title={text("devices-take-back-title")}
      isOpen
      onClose={onClose}
      consequence={text(verdict === "different" ? "devices-take-back-different" : "devices-take-back-joined")}
      confirmLabel={text("devices-take-back-title")}
      danger
      reasonLabel={text("devices-decide-reason")}
      error={error}
      onConfirm={async (reason) => {
        setError(undefined);
        try {
          await change({ command: "retire", id, reason }, text("devices-taken-back"));
          onClose();
          onTakenBack?.();
        } catch (thrown) {
          setError(errorText(thrown, text, issueText));
        }
      }}
    />
  );
}
