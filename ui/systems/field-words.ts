/**
 * Fields and their values in words, for the history and for conflicts: codes become words, ids become names.
 */
import type { Format } from "../kit/format";
import { kebab } from "../kit/grid/words";
import type { Text } from "../text/context";

export interface FieldWords {
  text: Text;
  format: Format;
  /** Names of the records that values point at, by id. */
  names: Readonly<Record<string, string>>;
}

type Fields = Readonly<Record<string, unknown>>;

const codeFamilies: Record<string, string> = {
  system_type: "system-system-type",
  ownership_class: "system-ownership-class",
  lifecycle_stage: "system-lifecycle-stage",
  equipment_type: "connected-device-equipment-type",
  assignment_kind: "role-assignment-assignment-kind",
  level: "system-criticality",
};

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

export function fieldLabel(text: Text, field: string): string {
  const key = `systems-field-${kebab(field)}`;
  return text.has(key) ? text(key) : field;
}

/** `KS § 117, 2025-09-16`. */
function decisionWords(words: FieldWords, decision: Fields): string {
  const body = words.names[String(decision.body)] ?? "";
  return `${body} § ${decision.paragraph}, ${words.format.date(String(decision.date))}`.trim();
}

export function valueWords(words: FieldWords, field: string, value: unknown): string {
  const { text, format, names } = words;
  if (isEmpty(value)) return text("systems-value-none");
  if (Array.isArray(value)) return value.map((item) => valueWords(words, field, item)).join("; ");
  if (typeof value === "number") return format.number(value);
  if (typeof value === "boolean") return text(value ? "kit-yes" : "kit-no");
  if (isFields(value)) return objectWords(words, value);
  const written = String(value);
  const family = codeFamilies[field];
  if (family !== undefined) return text(`${family}-${kebab(written)}`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return format.date(written);
  return names[written] ?? written;
}

function objectWords(words: FieldWords, value: Fields): string {
  const { text, names } = words;
  if ("paragraph" in value) return decisionWords(words, value);
  if ("level" in value && isFields(value.decision)) {
    return `${valueWords(words, "level", value.level)} (${decisionWords(words, value.decision)})`;
  }
  if ("confidentiality" in value) {
    return text("systems-value-classification", {
      confidentiality: String(value.confidentiality),
      integrity: String(value.integrity),
      availability: String(value.availability),
      traceability: String(value.traceability),
    });
  }
  if ("on" in value) return names[String(value.id)] ?? "";
  return Object.entries(value)
    .filter(([, part]) => !isEmpty(part))
    .map(([name, part]) => valueWords(words, name, part))
    .join(", ");
}

export interface ChangedField {
  field: string;
  before: unknown;
  after: unknown;
}

/** A change of the connection is told part by part, so that one new address does not repeat everything else. */
export function apart(change: ChangedField): ChangedField[] {
  if (change.field !== "connection" || !(isFields(change.before) || isFields(change.after))) return [change];
  const before: Fields = isFields(change.before) ? change.before : {};
  const after: Fields = isFields(change.after) ? change.after : {};
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((part) => JSON.stringify(part.before) !== JSON.stringify(part.after));
}

/** "Livscykel: från I drift till Avvecklas", one sentence for each changed field. */
export function changeWords(words: FieldWords, change: ChangedField): string {
  const { text } = words;
  const label = fieldLabel(text, change.field);
  const before = valueWords(words, change.field, change.before);
  const after = valueWords(words, change.field, change.after);
  if (isEmpty(change.before)) return text("systems-change-set", { label, after });
  if (isEmpty(change.after)) return text("systems-change-cleared", { label, before });
  return text("systems-change-from-to", { label, before, after });
}
