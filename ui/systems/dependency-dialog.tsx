/**
 * Adds a dependency: that this system needs another, or that another needs this.
 */
import { useBackend } from "../backend/context";
import { ComboBox } from "../kit/combo-box";
import { Dialog } from "../kit/dialog";
import { Form, useForm } from "../kit/form";
import { Segmented } from "../kit/segmented";
import type { Option } from "../kit/select";
import { TextField } from "../kit/text-field";
import { useChange } from "../record/change";
import { useChoices } from "../record/choices";
import { useText } from "../text/context";
import type { SystemDetail } from "./system";

type Direction = "needs" | "needed";

interface DependencyDialogProps {
  detail: SystemDetail;
  onClose: () => void;
}

interface DependencyValues {
  direction: Direction;
  needs: Option | null;
  what: string;
}

export function DependencyDialog({ detail, onClose }: DependencyDialogProps) {
  const text = useText();
  const backend = useBackend();
  const change = useChange();
  const systems = useChoices("system", detail.record.id);
  const form = useForm<DependencyValues>({
    initial: { direction: "needs", needs: null, what: "" },
    check: (values) => (values.needs === null ? { needs: text("systems-dependency-missing") } : {}),
    submit: async (values) => {
      const [id = ""] = await backend.newIds(1);
      const here = detail.record.id;
      const there = values.needs?.value ?? "";
      const [system, needs] = values.direction === "needs" ? [here, there] : [there, here];
      await change(
        {
          command: "add",
          id,
          content: { kind: "dependency", fields: { system, needs, what: values.what.trim() || null } },
        },
        text("systems-dependency-added", { system: values.needs?.label ?? "" }),
      );
      onClose();
    },
  });
  return (
    <Dialog title={text("systems-dependency-title")} lede={detail.record.name} isOpen onClose={onClose}>
      <Form
        form={form}
        label={text("systems-dependency-title")}
        submitLabel={text("systems-add")}
        onCancel={onClose}
        inDialog
      >
        <Segmented
          label={text("systems-dependency-direction")}
          value={form.values.direction}
          onChange={(direction) => form.set("direction", direction)}
          options={[
            { value: "needs", label: text("systems-dependency-needs") },
            { value: "needed", label: text("systems-dependency-needed") },
          ]}
        />
        <ComboBox label={text("systems-dependency-system")} search={systems} {...form.field("needs")} />
        <TextField
          label={text("systems-dependency-what")}
          hint={text("systems-dependency-what-hint")}
          optional
          {...form.field("what")}
        />
      </Form>
    </Dialog>
  );
}
