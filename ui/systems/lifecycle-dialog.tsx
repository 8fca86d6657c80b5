/**
 * Moves systems to another stage of their life; several together are one change.
 */
import type { Command_Deserialize, LifecycleStage } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { Dialog } from "../kit/dialog";
import { Form, useForm } from "../kit/form";
import { kebab } from "../kit/grid/words";
import { useChange } from "../record/change";
import { useText } from "../text/context";
import { RadioList } from "./radio-list";
import { lifecycleStages } from "./system-values";

interface LifecycleDialogProps {
  /** What is to be changed, and its name where it is only one. */
  ids: readonly string[];
  name: string | null;
  stage: LifecycleStage;
  onClose: () => void;
  onDone?: () => void;
}

export function LifecycleDialog({ ids, name, stage, onClose, onDone }: LifecycleDialogProps) {
  const text = useText();
  const backend = useBackend();
  const change = useChange();
  const form = useForm<{ lifecycle_stage: LifecycleStage }>({
    initial: { lifecycle_stage: stage },
    submit: async (values) => {
      const records = await Promise.all(ids.map((id) => backend.record(id)));
      const edits = records
        .filter((record) => record.fields.lifecycle_stage !== values.lifecycle_stage)
        .map(
          (record): Command_Deserialize => ({
            command: "edit",
            id: record.id,
            seen: record.revision,
            set: { lifecycle_stage: values.lifecycle_stage },
          }),
        );
      const [first] = edits;
      if (first !== undefined) {
        await change(
          edits.length === 1 ? first : { command: "batch", commands: edits },
          text("systems-lifecycle-done", {
            count: edits.length,
            stage: text(`system-lifecycle-stage-${kebab(values.lifecycle_stage)}`),
          }),
        );
      }
      onDone?.();
      onClose();
    },
  });
  return (
    <Dialog
      title={text("systems-lifecycle-title")}
      lede={name ?? text("systems-assign-many", { count: ids.length })}
      isOpen
      onClose={onClose}
    >
      <Form
        form={form}
        label={text("systems-lifecycle-title")}
        submitLabel={text("systems-save")}
        onCancel={onClose}
        inDialog
      >
        <RadioList
          legend={text("systems-field-lifecycle-stage")}
          value={form.values.lifecycle_stage}
          onChange={(next) => form.set("lifecycle_stage", next)}
          options={lifecycleStages.map((each) => ({
            value: each,
            label: text(`system-lifecycle-stage-${kebab(each)}`),
          }))}
        />
      </Form>
    </Dialog>
  );
}
