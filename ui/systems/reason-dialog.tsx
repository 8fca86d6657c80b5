/**
 * A change that asks for nothing but its reason: taking out of the register, putting back, removing a dependency.
 */
import { type ReactNode, useState } from "react";
import type { Command_Deserialize } from "../backend/bindings";
import { asBackendError, BackendRefusal } from "../backend/errors";
import { ConfirmDialog } from "../kit/dialog";
import { useIssueText } from "../kit/issue";
import { useChange } from "../record/change";
import { useText } from "../text/context";

interface ReasonDialogProps {
  title: string;
  consequence: ReactNode;
  confirmLabel: string;
  danger?: boolean;
  command: (reason: string) => Command_Deserialize;
  receipt: string;
  onClose: () => void;
}

export function ReasonDialog({
  title,
  consequence,
  confirmLabel,
  danger,
  command,
  receipt,
  onClose,
}: ReasonDialogProps) {
  const text = useText();
  const issueText = useIssueText();
  const change = useChange();
  const [error, setError] = useState<string>();
  return (
    <ConfirmDialog
      title={title}
      isOpen
      onClose={onClose}
      consequence={consequence}
      confirmLabel={confirmLabel}
      danger={danger === true}
      reasonLabel={text("systems-reason")}
      error={error}
      onConfirm={async (reason) => {
        try {
          await change(command(reason), receipt);
          onClose();
        } catch (thrown) {
          const known = asBackendError(thrown);
          const words = known instanceof BackendRefusal ? known.issues.map(issueText).join(" ") : "";
          setError(words || text("kit-error-nothing-changed"));
        }
      }}
    />
  );
}
