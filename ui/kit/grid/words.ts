/**
 * The catalogue keys of a register: its columns and the values of its closed sets.
 */
import type { Text } from "../../text/context";

export function kebab(name: string): string {
  return name.replaceAll("_", "-").toLowerCase();
}

/** What every record tells when it has left the register is called the same in every table. */
const leaving = ["retired_at", "retired_by", "retired_reason"];

/** `system-column-criticality` */
export function columnKey(table: string, column: string): string {
  return `${kebab(leaving.includes(column) ? "record" : table)}-column-${kebab(column)}`;
}

/** `system-criticality-vital` */
export function codeKey(table: string, column: string, value: string): string {
  return `${kebab(table)}-${kebab(column)}-${kebab(value)}`;
}

/** Why a record left. Undoing what added a record takes it out with the undone command as its reason. */
export function reasonLeft(text: Text, reason: string): string {
  return /^undo [0-9a-f-]{36}$/.test(reason) ? text("record-addition-undone") : reason;
}
