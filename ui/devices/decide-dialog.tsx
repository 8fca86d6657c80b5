/**
 * A decision on two devices: what follows from it, why it is made, and for a replaced board the day.
 */

import type { Verdict } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { DateField } from "../kit/date-field";
import { Dialog } from "../kit/dialog";
import { Form, useForm } from "../kit/form";
import { kebab } from "../kit/grid/words";
import { TextArea } from "../kit/text-field";
import { useChange } from "../record/change";
import { useWorkspace } from "../shell/workspace";
import { useFormat, useText } from "../text/context";
import { type Conflict, calledBy } from "./conflicts";

interface DecideDialogProps {
  conflict: Conflict;
  verdict: Verdict;
  onClose: () => void;
  onDecided: () => void;
}

export function DecideDialog({ conflict, verdict, onClose, onDecided }: DecideDialogProps) {
  const text = useText();
  const format = useFormat();
  const backend = useBackend();
  const change = useChange();
  const { data: workspace } = useWorkspace();
  const { device, other, replaced } = conflict;
  const isBoard = verdict === "board_replaced";
  const words = kebab(verdict);
  const form = useForm<{ replaced_on: string | null; reason: string }>({
    initial: { replaced_on: isBoard && replaced?.from === replaced?.to ? (replaced?.from ?? null) : null, reason: "" },
    check: (values) => ({
      ...(isBoard && values.replaced_on === null ? { replaced_on: text("devices-decide-on-missing") } : {}),
      ...(values.reason.trim() === "" ? { reason: text("kit-reason-missing") } : {}),
    }),
    submit: async (values) => {
      const [id = ""] = await backend.newIds(1);
      await change(
        {
          command: "decide_identity",
          id,
          device: device.id,
          other: other.id,
          verdict,
          replaced_on: isBoard ? values.replaced_on : null,
          reason: values.reason.trim(),
        },
        text(`devices-decided-${words}`, { device: device.name }),
      );
      onDecided();
    },
  });
  return (
    <Dialog
      title={text(`devices-decide-${words}-title`)}
      lede={text(`devices-decide-${words}-consequence`, { device: calledBy(device), other: calledBy(other) })}
      isOpen
      onClose={onClose}
    >
      <Form
        form={form}
        label={text(`devices-decide-${words}-title`)}
        submitLabel={text(`devices-decide-${words}-submit`, { signs: workspace?.signs === false ? "no" : "yes" })}
        onCancel={onClose}
        inDialog
      >
        {isBoard && (
          <DateField
            label={text("devices-decide-on")}
            hint={
              replaced &&
              text("devices-decide-on-hint", { from: format.date(replaced.from), to: format.date(replaced.to) })
            }
            autoFocus
            {...form.field("replaced_on")}
          />
        )}
        <TextArea
          label={text("devices-decide-reason")}
          hint={text("devices-decide-reason-hint")}
          autoFocus={!isBoard}
          {...form.field("reason")}
        />
      </Form>
    </Dialog>
  );
}
