/**
 * Between a record's fields as JSON and the values of a form: what was typed, what changed, what was chosen.
 */
import type { RecordView_Serialize } from "../backend/bindings";
import type { Option } from "../kit/select";

/** A text field left empty means that the fact is absent. */
export function orAbsent(written: string): string | null {
  const trimmed = written.trim();
  return trimmed === "" ? null : trimmed;
}

export function textOf(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The records that a field names, as options. */
export function optionsOf(record: RecordView_Serialize, field: string): Option[] {
  return record.references
    .filter((reference) => reference.field === field)
    .map(({ to }) => ({ value: to.id, label: to.name }));
}

/** A field that the record has never held is the same as one that is empty. */
function isEmpty(value: unknown): boolean {
  return value == null || value === false || (Array.isArray(value) && value.length === 0);
}

/** Only the fields that differ, so that two people may edit different facts of one record. */
export function changedFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const differs = ([name, value]: [string, unknown]) =>
    name in before ? JSON.stringify(before[name] ?? null) !== JSON.stringify(value) : !isEmpty(value);
  return Object.fromEntries(Object.entries(after).filter(differs));
}
