/**
 * Takes a record out of the register, or puts it back, with a reason.
 */
import { useState } from "react";
import { ConfirmDialog } from "../kit/dialog";
import { useIssueText } from "../kit/issue";
import { useText } from "../text/context";
import { errorText, useChange } from "./change";
import type { RecordView } from "./noun";

interface RetireDialogProps {
  record: Pick<RecordView, "id" | "name">;
  command: "retire" | "restore";
  onClose: () => void;
}

export function RetireDialog({ record, command, onClose }: RetireDialogProps) {
  const text = useText();
  const change = useChange();
  const issueText = useIssueText();
  const [error, setError] = useState<string | undefined>(undefined);
  const { id, name } = record;
  const retires = command === "retire";

  async function confirm(reason: string) {
    setError(undefined);
    try {
      await change({ command, id, reason }, text(retires ? "record-retired" : "record-restored", { name }));
      onClose();
    } catch (thrown) {
      setError(errorText(thrown, text, issueText));
    }
  }

  return (
    <ConfirmDialog
      isOpen
      title={text(retires ? "record-retire-title" : "record-restore-title", { name })}
      consequence={text(retires ? "record-retire-consequence" : "record-restore-consequence")}
      confirmLabel={text(retires ? "record-retire" : "record-restore")}
      danger={retires}
      reasonLabel={text("record-reason")}
      onConfirm={confirm}
      onClose={onClose}
      error={error}
    />
  );
}
