/**
 * The facts of an entitlement as a form holds them, and the way to and from the record. Field names are the record's.
 */
import type {
  AcquisitionKind,
  Entitlement_Deserialize,
  EvidenceGrade,
  Metric,
  Quantity,
  RecordView_Serialize,
} from "../backend/bindings";
import { isQuantity } from "../kit/quantity";
import type { Option } from "../kit/select";
import { acquisitionKinds, metrics } from "./choices";
import { optionsOf, orAbsent, textOf } from "./fields";
import { isGrade } from "./position-cells";

export interface EntitlementValues {
  product: Option | null;
  version: string;
  metric: Metric;
  /** Null while the number has not been written. */
  quantity: Quantity | null;
  unit_factor: number | null;
  acquisition_kind: AcquisitionKind;
  start: string | null;
  end: string | null;
  bodies: readonly Option[];
  evidence_grade: EvidenceGrade;
  evidence: string;
  unit_price: number | null;
  supplier: Option | null;
  agreement: Option | null;
  order_number: string;
  supersedes: Option | null;
  downgrade_right: boolean;
  granted_by: string;
  key_ending: string;
  note: string;
}

/** A new right of a product, if one is meant; an agreement for good, without proof until somebody names it. */
export function emptyEntitlement(product: Option | null): EntitlementValues {
  return {
    product,
    version: "",
    metric: "device",
    quantity: null,
    unit_factor: 1,
    acquisition_kind: "full",
    start: null,
    end: null,
    bodies: [],
    evidence_grade: "none",
    evidence: "",
    unit_price: null,
    supplier: null,
    agreement: null,
    order_number: "",
    supersedes: null,
    downgrade_right: false,
    granted_by: "",
    key_ending: "",
    note: "",
  };
}

export function entitlementValues(record: RecordView_Serialize): EntitlementValues {
  const { fields } = record;
  const one = (field: string) => optionsOf(record, field)[0] ?? null;
  const day = (field: string) => orAbsent(textOf(fields, field));
  return {
    product: one("product"),
    version: textOf(fields, "version"),
    metric: metrics.find((metric) => metric === fields.metric) ?? "device",
    quantity: isQuantity(fields.quantity) ? fields.quantity : null,
    unit_factor: typeof fields.unit_factor === "number" ? fields.unit_factor : 1,
    acquisition_kind: acquisitionKinds.find((kind) => kind === fields.acquisition_kind) ?? "full",
    start: day("start"),
    end: day("end"),
    bodies: optionsOf(record, "bodies"),
    evidence_grade: isGrade(fields.evidence_grade) ? fields.evidence_grade : "none",
    evidence: textOf(fields, "evidence"),
    unit_price: typeof fields.unit_price === "number" ? fields.unit_price : null,
    supplier: one("supplier"),
    agreement: one("agreement"),
    order_number: textOf(fields, "order_number"),
    supersedes: one("supersedes"),
    downgrade_right: fields.downgrade_right === true,
    granted_by: textOf(fields, "granted_by"),
    key_ending: textOf(fields, "key_ending"),
    note: textOf(fields, "note"),
  };
}

/** The record's fields; null while something that it cannot be without is missing. */
export function entitlementFields(values: EntitlementValues): Required<Entitlement_Deserialize> | null {
  const { product, quantity, unit_factor } = values;
  if (product === null || quantity === null || unit_factor === null) return null;
  return {
    product: product.value,
    version: orAbsent(values.version),
    metric: values.metric,
    quantity,
    unit_factor,
    acquisition_kind: values.acquisition_kind,
    start: values.start,
    end: values.end,
    bodies: values.bodies.map((body) => body.value),
    downgrade_right: values.downgrade_right,
    granted_by: orAbsent(values.granted_by),
    evidence_grade: values.evidence_grade,
    evidence: orAbsent(values.evidence),
    unit_price: values.unit_price,
    supersedes: values.supersedes?.value ?? null,
    supplier: values.supplier?.value ?? null,
    agreement: values.agreement?.value ?? null,
    order_number: orAbsent(values.order_number),
    key_ending: orAbsent(values.key_ending),
    note: orAbsent(values.note),
  };
}
