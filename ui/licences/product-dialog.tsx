/**
 * Adds or edits a software product: its name, what it is, what is counted, and its versions from the oldest.
 */
import { useMemo } from "react";
import type { RecordView_Serialize } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { Dialog } from "../kit/dialog";
import { Form, useForm } from "../kit/form";
import { Select } from "../kit/select";
import { TextField } from "../kit/text-field";
import { useChange } from "../record/change";
import { useText } from "../text/context";
import { metrics, productKinds, useCodeOptions } from "./choices";
import { changedFields } from "./fields";
import { emptyProduct, type ProductValues, productFields, productValues } from "./product-form";
import { VersionsField } from "./versions-field";

interface ProductDialogProps {
  /** The one to edit; null for a new one. */
  record: RecordView_Serialize | null;
  onClose: () => void;
}

export function ProductDialog({ record, onClose }: ProductDialogProps) {
  const text = useText();
  const backend = useBackend();
  const change = useChange();
  const initial = useMemo(() => (record ? productValues(record) : emptyProduct), [record]);
  const kindOptions = useCodeOptions("software_product", "product_kind", productKinds);
  const metricOptions = useCodeOptions("software_product", "metric", metrics);
  const form = useForm<ProductValues>({
    initial,
    submit: async (values) => {
      const fields = productFields(values);
      if (record === null) {
        const [id] = await backend.newIds(1);
        if (id === undefined) return;
        await change(
          { command: "add", id, content: { kind: "software_product", fields } },
          text("licences-product-added"),
        );
      } else {
        const set = changedFields(record.fields, fields);
        if (Object.keys(set).length > 0) {
          await change(
            { command: "edit", id: record.id, seen: record.revision, set },
            text("licences-product-changed"),
          );
        }
      }
      onClose();
    },
  });
  const title = text(record ? "licences-edit-product" : "licences-new-product");
  const { id, value, onChange, error } = form.field("product_kind");
  const metric = form.field("metric");
  return (
    <Dialog title={title} isOpen onClose={onClose} wide>
      <Form
        form={form}
        label={title}
        submitLabel={text(record ? "licences-save" : "licences-add")}
        onCancel={onClose}
        inDialog
      >
        <TextField label={text("licences-product-name")} autoFocus {...form.field("name")} />
        <div className="row">
          <TextField label={text("software-product-column-publisher")} optional {...form.field("publisher")} />
          <TextField label={text("licences-edition")} optional {...form.field("edition")} />
        </div>
        <div className="row">
          <Select
            label={text("software-product-column-product-kind")}
            hint={text("licences-product-kind-hint")}
            options={kindOptions}
            id={id}
            value={value}
            error={error}
            onChange={(kind) => onChange(kind as typeof value)}
          />
          <Select
            label={text("software-product-column-metric")}
            hint={text("licences-metric-hint")}
            options={metricOptions}
            id={metric.id}
            value={metric.value}
            error={metric.error}
            onChange={(next) => metric.onChange(next as typeof metric.value)}
          />
        </div>
        <VersionsField value={form.values.versions} onChange={(versions) => form.set("versions", versions)} />
      </Form>
    </Dialog>
  );
}
