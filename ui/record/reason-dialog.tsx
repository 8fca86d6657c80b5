/**
 * A change that asks for nothing but its reason: taking out of the register, putting back, taking a decision back. What
 * refuses it is said where the question was asked.
 */
import { type ReactNode, useState } from "react";
import type { Command_Deserialize } from "../backend/bindings";
import { ConfirmDialog } from "../kit/dialog";
import { useIssueText } from "../kit/issue";
import { useText } from "../text/context";
import { errorText, useChange } from "./change";

interface ReasonDialogProps {
  title: string;
  consequence: ReactNode;
  confirmLabel: string;
  danger?: boolean;
  command: (reason: string) => Command_Deserialize;
  receipt: string;
  onClose: () => void;
  onDone?: (() => void) | undefined;
}

export function ReasonDialog({ command, receipt, onClose, onDone, danger, ...asked }: ReasonDialogProps) {
  const text = useText();
  const change = useChange();
  const issueText = useIssueText();
  const [error, setError] = useState<string>();
  return (
    <ConfirmDialog
      {...asked}
      isOpen
      danger={danger === true}
      reasonLabel={text("record-reason")}
      error={error}
      onClose={onClose}
      onConfirm={async (reason) => {
        setError(undefined);
        try {
          await change(command(reason), receipt);
          onClose();
          onDone?.();
        } catch (thrown) {
          setError(errorText(thrown, text, issueText));
        }
      }}
    />
  );
}
