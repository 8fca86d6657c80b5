/**
 * Adds or edits one entitlement: what was bought, how much, for whom and for how long, and what proves it.
 */
import { useCallback, useMemo } from "react";
import type { RecordView_Serialize } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { Checkbox } from "../kit/check";
import { ComboBox } from "../kit/combo-box";
import { DateField } from "../kit/date-field";
import { Dialog } from "../kit/dialog";
import { Form, useForm } from "../kit/form";
import { MoneyField, NumberField } from "../kit/number-field";
import { type Option, Select } from "../kit/select";
import { TextArea, TextField } from "../kit/text-field";
import { useChange } from "../record/change";
import { bareId } from "../record/shape";
import { useFormat, useText } from "../text/context";
import { acquisitionKinds, evidenceGrades, metrics, useCodeOptions, useRecordSearch } from "./choices";
import { type EntitlementValues, emptyEntitlement, entitlementFields, entitlementValues } from "./entitlement-form";
import { changedFields } from "./fields";
import { ManyField } from "./many-field";
import { QuantityField } from "./quantity-field";

interface EntitlementDialogProps {
  /** The one to edit; null for a new one. */
  record: RecordView_Serialize | null;
  /** What a new one is for. */
  product: Option | null;
  onClose: () => void;
}

export function EntitlementDialog({ record, product, onClose }: EntitlementDialogProps) {
  const text = useText();
  const backend = useBackend();
  const change = useChange();
  const initial = useMemo(() => (record ? entitlementValues(record) : emptyEntitlement(product)), [record, product]);
  const form = useForm<EntitlementValues>({
    initial,
    check: ({ product, quantity, unit_factor }) => ({
      ...(product === null && { product: text("licences-product-missing") }),
      ...(quantity === null && { quantity: text("licences-quantity-missing") }),
      ...(unit_factor === null && { unit_factor: text("licences-factor-missing") }),
    }),
    submit: async (values) => {
      const fields = entitlementFields(values);
      if (fields === null) return;
      if (record === null) {
        const [id] = await backend.newIds(1);
        if (id === undefined) return;
        await change(
          { command: "add", id, content: { kind: "entitlement", fields } },
          text("licences-entitlement-added"),
        );
      } else {
        const set = changedFields(record.fields, fields);
        if (Object.keys(set).length > 0) {
          await change(
            { command: "edit", id: record.id, seen: record.revision, set },
            text("licences-entitlement-changed"),
          );
        }
      }
      onClose();
    },
  });
  const title = text(record ? "licences-edit-entitlement" : "licences-new-entitlement");
  return (
    <Dialog title={title} isOpen onClose={onClose} wide>
      <Form
        form={form}
        label={title}
        submitLabel={text(record ? "licences-save" : "licences-add")}
        onCancel={onClose}
        inDialog
      >
        <Bought form={form} />
        <Terms form={form} own={record?.id ?? null} />
        <Proof form={form} />
      </Form>
    </Dialog>
  );
}

type Part = { form: ReturnType<typeof useForm<EntitlementValues>> };

function Bought({ form }: Part) {
  const text = useText();
  const products = useRecordSearch("software_product");
  return (
    <fieldset className="licences-set">
      <legend>{text("licences-part-bought")}</legend>
      <ComboBox label={text("licences-product")} search={products} {...form.field("product")} />
      <div className="row">
        <Select
          label={text("entitlement-column-metric")}
          options={useCodeOptions("entitlement", "metric", metrics)}
          {...choice(form.field("metric"))}
        />
        <TextField
          label={text("entitlement-column-version")}
          optional
          hint={text("licences-version-hint")}
          {...form.field("version")}
        />
      </div>
      <QuantityField label={text("licences-quantity")} {...form.field("quantity")} />
      <div className="row">
        <NumberField
          label={text("licences-factor")}
          hint={text("licences-factor-hint")}
          {...form.field("unit_factor")}
        />
        <Select
          label={text("entitlement-column-acquisition-kind")}
          options={useCodeOptions("entitlement", "acquisition_kind", acquisitionKinds)}
          {...choice(form.field("acquisition_kind"))}
        />
      </div>
    </fieldset>
  );
}

function Terms({ form, own }: Part & { own: string | null }) {
  const text = useText();
  const bodies = useRecordSearch("body");
  const earlier = useEarlierRights(form.values.product, own);
  return (
    <fieldset className="licences-set">
      <legend>{text("licences-part-terms")}</legend>
      <div className="row">
        <DateField label={text("licences-start")} optional {...form.field("start")} />
        <DateField label={text("licences-end")} optional hint={text("licences-end-hint")} {...form.field("end")} />
      </div>
      <ManyField
        label={text("licences-bodies")}
        hint={text("licences-bodies-hint")}
        search={bodies}
        {...form.field("bodies")}
      />
      <Checkbox
        label={text("licences-downgrade")}
        id={form.field("downgrade_right").id}
        checked={form.values.downgrade_right}
        onChange={(checked) => form.set("downgrade_right", checked)}
        error={form.field("downgrade_right").error}
      />
      {form.values.downgrade_right && (
        <TextField
          label={text("licences-granted-by")}
          hint={text("licences-granted-by-hint")}
          {...form.field("granted_by")}
        />
      )}
      <ComboBox
        label={text("licences-supersedes")}
        optional
        hint={text("licences-supersedes-hint")}
        search={earlier}
        {...form.field("supersedes")}
      />
    </fieldset>
  );
}

function Proof({ form }: Part) {
  const text = useText();
  return (
    <fieldset className="licences-set">
      <legend>{text("licences-part-proof")}</legend>
      <div className="row">
        <Select
          label={text("entitlement-column-evidence-grade")}
          options={useCodeOptions("entitlement", "evidence_grade", evidenceGrades)}
          {...choice(form.field("evidence_grade"))}
        />
        <TextField
          label={text("licences-evidence")}
          optional
          hint={text("licences-evidence-hint")}
          {...form.field("evidence")}
        />
      </div>
      <div className="row">
        <MoneyField
          label={text("licences-unit-price")}
          optional
          hint={text("licences-unit-price-hint")}
          {...form.field("unit_price")}
        />
        <TextField label={text("entitlement-column-order-number")} optional {...form.field("order_number")} />
      </div>
      <div className="row">
        <ComboBox
          label={text("entitlement-column-supplier")}
          optional
          search={useRecordSearch("supplier")}
          {...form.field("supplier")}
        />
        <ComboBox
          label={text("licences-agreement")}
          optional
          search={useRecordSearch("agreement")}
          {...form.field("agreement")}
        />
      </div>
      <TextField
        label={text("licences-key-ending")}
        optional
        hint={text("licences-key-ending-hint")}
        maxLength={5}
        {...form.field("key_ending")}
      />
      <TextArea label={text("entitlement-column-note")} optional rows={2} {...form.field("note")} />
    </fieldset>
  );
}

/** A Select gives back any of its options as text; they are the codes that the field may have. */
function choice<V extends string>(field: {
  value: V;
  onChange: (value: V) => void;
  id: string;
  error: string | undefined;
}) {
  return { ...field, onChange: (value: string) => field.onChange(value as V) };
}

/** The other rights of the same product, named by proof, order and first day. */
function useEarlierRights(product: Option | null, own: string | null): (text: string) => Promise<readonly Option[]> {
  const backend = useBackend();
  const format = useFormat();
  const words = useText();
  const chosen = product?.value ?? null;
  return useCallback(
    async (typed) => {
      if (chosen === null) return [];
      const filters = [{ column: "product_id", op: "is" as const, values: [bareId(chosen)] }];
      const { rows } = await backend.list({
        table: "entitlement",
        text: null,
        filters,
        sort: [],
        offset: 0,
        limit: 50,
      });
      const options = rows.map((row) => {
        const { evidence, order_number, start, product } = row.cells;
        return {
          value: row.id,
          label: String(evidence ?? order_number ?? product ?? words("licences-entitlement-unnamed")),
          ...(typeof start === "string" ? { note: format.date(start) } : {}),
        };
      });
      return options.filter(
        ({ value, label }) =>
          label.toLowerCase().includes(typed.trim().toLowerCase()) && (own === null || value !== bareId(own)),
      );
    },
    [backend, format, words, chosen, own],
  );
}
