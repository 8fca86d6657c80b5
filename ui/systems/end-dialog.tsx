/**
 * Ends an assignment: its last day, and why.
 */
import type { AssignmentView_Serialize } from "../backend/bindings";
import { DateField } from "../kit/date-field";
import { Dialog } from "../kit/dialog";
import { Form, useForm } from "../kit/form";
import { TextArea } from "../kit/text-field";
import { useChange } from "../record/change";
import { todayIso } from "../record/today";
import { useText } from "../text/context";

interface EndDialogProps {
  assignment: AssignmentView_Serialize;
  onClose: () => void;
}

export function EndDialog({ assignment, onClose }: EndDialogProps) {
  const text = useText();
  const change = useChange();
  const who = { holder: assignment.holder.name, role: assignment.role.name };
  const form = useForm<{ on: string | null; reason: string }>({
    initial: { on: todayIso(), reason: "" },
    check: (values) => ({
      ...(values.on === null ? { on: text("systems-end-on-missing") } : {}),
      ...(values.reason.trim() === "" ? { reason: text("kit-reason-missing") } : {}),
    }),
    submit: async (values) => {
      await change(
        { command: "end_role_assignment", id: assignment.id, on: values.on ?? "", reason: values.reason.trim() },
        text("systems-ended", who),
      );
      onClose();
    },
  });
  return (
    <Dialog title={text("systems-end-title")} lede={text("systems-end-lede", who)} isOpen onClose={onClose}>
      <Form
        form={form}
        label={text("systems-end-title")}
        submitLabel={text("systems-end-submit")}
        onCancel={onClose}
        inDialog
      >
        <DateField label={text("systems-end-on")} autoFocus {...form.field("on")} />
        <TextArea label={text("record-reason")} {...form.field("reason")} />
      </Form>
    </Dialog>
  );
}
