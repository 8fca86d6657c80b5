/**
 * Makes or edits a recognition rule, with the product when there is none yet, and says beforehand what it will match.
 */
import { useMemo } from "react";
import type { Command_Deserialize } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { useBackendQuery } from "../backend/query";
import { ComboBox } from "../kit/combo-box";
import { Dialog } from "../kit/dialog";
import { Form, type FormState, useForm } from "../kit/form";
import { NumberField } from "../kit/number-field";
import { Segmented } from "../kit/segmented";
import { Select } from "../kit/select";
import { ErrorState, Skeleton } from "../kit/state";
import { TextField } from "../kit/text-field";
import { useChange } from "../record/change";
import { useText } from "../text/context";
import { matchKinds, metrics, productKinds, useCodeOptions, useRecordSearch } from "./choices";
import { changedFields } from "./fields";
import { emptyProduct, productFields } from "./product-form";
import { type RuleSource, type RuleValues, ruleFields, ruleValues, type Target } from "./rule-form";
import { RuleMatches } from "./rule-matches";

interface RuleDialogProps {
  from: RuleSource;
  onClose: () => void;
}

/** New rules are tried after those that there are, with room between for later ones. */
const stepBetween = 10;

export function RuleDialog({ from, onClose }: RuleDialogProps) {
  const text = useText();
  const title = text(from.kind === "rule" ? "licences-edit-rule" : "licences-new-rule");
  const { data: last, error } = useBackendQuery(["normalisation_rule"], ["last-rule-order"], async (backend) => {
    const sort = [{ column: "order", descending: true }];
    const page = await backend.list({
      table: "normalisation_rule",
      text: null,
      filters: [],
      sort,
      offset: 0,
      limit: 1,
    });
    const order = page.rows[0]?.cells.order;
    return typeof order === "number" ? order : 0;
  });
  return (
    <Dialog title={title} isOpen onClose={onClose} wide lede={text("licences-rule-lede")}>
      {error && <ErrorState error={error} />}
      {last === undefined && !error && <Skeleton rows={5} />}
      {last !== undefined && <RuleForm from={from} next={last + stepBetween} title={title} onClose={onClose} />}
    </Dialog>
  );
}

function RuleForm({ from, next, title, onClose }: RuleDialogProps & { next: number; title: string }) {
  const text = useText();
  const backend = useBackend();
  const change = useChange();
  const initial = useMemo(() => {
    const values = ruleValues(from);
    return { ...values, order: values.order ?? next };
  }, [from, next]);
  const form = useForm<RuleValues>({
    initial,
    check: ({ target, product, name, order }) => ({
      ...(target === "existing" && product === null && { product: text("licences-product-missing") }),
      ...(target === "made" && name.trim() === "" && { name: text("licences-product-name-missing") }),
      ...(order === null && { order: text("licences-order-missing") }),
    }),
    submit: async (values) => {
      const [ruleId, productId] = await backend.newIds(2);
      if (ruleId === undefined || productId === undefined) return;
      const made = values.target === "made";
      const product = made ? productId : values.target === "existing" ? (values.product?.value ?? null) : null;
      const fields = ruleFields(values, product);
      const commands: Command_Deserialize[] = [];
      if (made) {
        const { name, product_publisher: publisher, product_kind, metric } = values;
        const content = productFields({ ...emptyProduct, name, publisher, product_kind, metric });
        commands.push({ command: "add", id: productId, content: { kind: "software_product", fields: content } });
      }
      if (from.kind === "rule") {
        const set = changedFields(from.record.fields, fields);
        if (Object.keys(set).length > 0) {
          commands.push({ command: "edit", id: from.record.id, seen: from.record.revision, set });
        }
      } else {
        commands.push({ command: "add", id: ruleId, content: { kind: "normalisation_rule", fields } });
      }
      const [only] = commands;
      const receipt = text(from.kind === "rule" ? "licences-rule-changed" : "licences-rule-added");
      if (only !== undefined) await change(commands.length === 1 ? only : { command: "batch", commands }, receipt);
      onClose();
    },
  });
  return (
    <Form
      form={form}
      label={title}
      submitLabel={text(from.kind === "rule" ? "licences-save" : "licences-add-rule")}
      onCancel={onClose}
      inDialog
    >
      <Pattern form={form} />
      <RuleMatches rule={ruleFields(form.values, null)} replaces={from.kind === "rule" ? from.record.id : null} />
      <Outcome form={form} />
    </Form>
  );
}

function Pattern({ form }: { form: FormState<RuleValues> }) {
  const text = useText();
  const kinds = useCodeOptions("normalisation_rule", "match_kind", matchKinds);
  return (
    <fieldset className="licences-set">
      <legend>{text("licences-rule-when")}</legend>
      <div>
        <Segmented
          label={text("normalisation-rule-column-match-kind")}
          value={form.values.match_kind}
          onChange={(kind) => form.set("match_kind", kind)}
          options={matchKinds.map((kind) => ({
            value: kind,
            label: kinds.find((option) => option.value === kind)?.label ?? kind,
          }))}
        />
      </div>
      <TextField
        label={text("licences-rule-pattern")}
        hint={text("licences-rule-pattern-hint")}
        autoFocus
        {...form.field("pattern")}
      />
      <div className="row">
        <TextField label={text("licences-rule-publisher")} optional {...form.field("publisher")} />
        <TextField label={text("licences-rule-version-prefix")} optional {...form.field("version_prefix")} />
        <NumberField
          label={text("normalisation-rule-column-order")}
          hint={text("licences-rule-order-hint")}
          {...form.field("order")}
        />
      </div>
    </fieldset>
  );
}

const targets: readonly Target[] = ["existing", "made", "ignored"];

function Outcome({ form }: { form: FormState<RuleValues> }) {
  const text = useText();
  const kindOptions = useCodeOptions("software_product", "product_kind", productKinds);
  const metricOptions = useCodeOptions("software_product", "metric", metrics);
  const products = useRecordSearch("software_product");
  const { target } = form.values;
  return (
    <fieldset className="licences-set">
      <legend>{text("licences-rule-then")}</legend>
      <div>
        <Segmented
          label={text("licences-rule-then")}
          value={target}
          onChange={(next) => form.set("target", next)}
          options={targets.map((value) => ({ value, label: text(`licences-target-${value}`) }))}
        />
      </div>
      {target === "existing" && (
        <ComboBox label={text("licences-product")} search={products} {...form.field("product")} />
      )}
      {target === "made" && (
        <>
          <div className="row">
            <TextField label={text("licences-product-name")} {...form.field("name")} />
            <TextField
              label={text("software-product-column-publisher")}
              optional
              {...form.field("product_publisher")}
            />
          </div>
          <div className="row">
            <Select
              label={text("software-product-column-product-kind")}
              options={kindOptions}
              {...form.field("product_kind")}
              onChange={(kind) => form.set("product_kind", kind as RuleValues["product_kind"])}
            />
            <Select
              label={text("software-product-column-metric")}
              options={metricOptions}
              {...form.field("metric")}
              onChange={(metric) => form.set("metric", metric as RuleValues["metric"])}
            />
          </div>
        </>
      )}
      {target === "existing" && (
        <TextField
          label={text("normalisation-rule-column-version")}
          optional
          hint={text("licences-rule-version-hint")}
          {...form.field("version")}
        />
      )}
      {target === "ignored" && <p className="hint">{text("licences-target-ignored-hint")}</p>}
    </fieldset>
  );
}
