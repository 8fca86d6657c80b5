/**
 * Modal dialogs. Focus goes in, stays in, and returns to the opener; Esc closes.
 */
import { type ReactNode, useState } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useText } from "../text/context";
import { Button } from "./button";
import { cx } from "./class";
import { TextArea } from "./text-field";

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** One sentence under the title. */
  lede?: ReactNode;
  role?: "dialog" | "alertdialog";
  wide?: boolean;
  children: ReactNode;
}

export function Dialog({ title, isOpen, onClose, lede, role = "dialog", wide, children }: DialogProps) {
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={role === "dialog"}
    >
      <Modal className={cx("dialog", wide && "dialog--wide")}>
        <AriaDialog role={role}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {lede && <p className="lede">{lede}</p>}
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ConfirmDialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** What follows from saying yes. */
  consequence: ReactNode;
  /** The verb of the button: "Underteckna avslag", never "OK". */
  confirmLabel: string;
  confirmIcon?: ReactNode;
  danger?: boolean;
  /** When given, a reason must be written before it can be confirmed. */
  reasonLabel?: string;
  /** May reject; the message is then shown in the dialog by the caller through `error`. */
  onConfirm: (reason: string) => void | Promise<void>;
  error?: string | undefined;
}

export function ConfirmDialog({
  title,
  isOpen,
  onClose,
  consequence,
  confirmLabel,
  confirmIcon,
  danger,
  reasonLabel,
  onConfirm,
  error,
}: ConfirmDialogProps) {
  const text = useText();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const missing = reasonLabel !== undefined && reason.trim() === "";
  const reasonError = error ?? (asked && missing ? text("kit-reason-missing") : undefined);

  async function confirm() {
    setAsked(true);
    if (missing) return;
    setBusy(true);
    try {
      await onConfirm(reason.trim());
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} lede={consequence} role="alertdialog">
      {reasonLabel !== undefined && (
        <TextArea label={reasonLabel} value={reason} onChange={setReason} error={reasonError} autoFocus />
      )}
      {reasonLabel === undefined && error && <p className="err">{error}</p>}
      <div className="acts">
        <Button
          tone={danger ? "sign-danger" : "primary"}
          icon={confirmIcon}
          disabledReason={busy ? text("kit-working") : undefined}
          onClick={() => void confirm()}
        >
          {confirmLabel}
        </Button>
        <Button shortcut="Esc" onClick={onClose}>
          {text("kit-cancel")}
        </Button>
      </div>
    </Dialog>
  );
}
