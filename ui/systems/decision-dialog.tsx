/**
 * Enters a decision that something in the register lacks: an appointment's, or the approval of a connection.
 */

import type { DecisionReference_Deserialize } from "../backend/bindings";
import { BackendRefusal } from "../backend/errors";
import { Dialog } from "../kit/dialog";
import { Form, useForm } from "../kit/form";
import type { Option } from "../kit/select";
import { useText } from "../text/context";
import { DecisionFields, type DecisionValues, decisionOf, missingParts } from "./decision-fields";

interface DecisionDialogProps {
  title: string;
  /** What the decision is about. */
  lede: string;
  decider: Option | null;
  /** Where the decision stands in the record, in front of `.body`, `.paragraph` and `.date`. */
  field: string;
  onSubmit: (decision: DecisionReference_Deserialize) => Promise<void>;
  onClose: () => void;
}

export function DecisionDialog({ title, lede, decider, field, onSubmit, onClose }: DecisionDialogProps) {
  const text = useText();
  const form = useForm<DecisionValues>({
    initial: { "decision.body": decider, "decision.paragraph": "", "decision.date": null },
    check: (values) => missingParts(text, values),
    submit: async (values) => {
      const decision = decisionOf(values);
      if (decision === null) return;
      try {
        await onSubmit(decision);
      } catch (thrown) {
        if (!(thrown instanceof BackendRefusal)) throw thrown;
        throw new BackendRefusal(
          thrown.issues.map((issue) => ({ ...issue, field: issue.field?.replace(field, "decision") ?? null })),
          thrown.conflicts,
        );
      }
      onClose();
    },
  });
  return (
    <Dialog title={title} lede={lede} isOpen onClose={onClose}>
      <Form form={form} label={title} submitLabel={text("systems-decision-submit")} onCancel={onClose} inDialog>
        <DecisionFields
          body={form.field("decision.body")}
          paragraph={form.field("decision.paragraph")}
          date={form.field("decision.date")}
        />
      </Form>
    </Dialog>
  );
}
