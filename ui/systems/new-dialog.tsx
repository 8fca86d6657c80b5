/**
 * "Nytt system": adds a system, or a piece of connected equipment, and opens it.
 */
import type { SystemType } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { Dialog } from "../kit/dialog";
import { Form, useForm } from "../kit/form";
import { useChange } from "../record/change";
import { useText } from "../text/context";
import { checkSystem, SystemFormFields } from "./system-form";
import { newValues, type SystemValues, toFields } from "./system-values";

interface NewDialogProps {
  type: SystemType;
  title: string;
  onClose: () => void;
  onAdded: (id: string) => void;
}

export function NewDialog({ type, title, onClose, onAdded }: NewDialogProps) {
  const text = useText();
  const backend = useBackend();
  const change = useChange();
  const form = useForm<SystemValues>({
    initial: newValues(type),
    check: (values) => checkSystem(text, values),
    submit: async (values) => {
      const [id = ""] = await backend.newIds(1);
      await change(
        { command: "add", id, content: { kind: "system", fields: toFields(values) } },
        text("systems-added", { system: values.name.trim() }),
      );
      onClose();
      onAdded(id);
    },
  });
  return (
    <Dialog title={title} lede={text("systems-new-lede")} isOpen onClose={onClose} wide>
      <Form form={form} label={title} submitLabel={text("systems-add")} onCancel={onClose} inDialog>
        <SystemFormFields form={form} />
      </Form>
    </Dialog>
  );
}
