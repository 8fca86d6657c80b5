/**
 * Which comparisons suit which kind of column, and how a filter reads in words.
 */
import type { Column, ColumnKind, Filter, FilterOp } from "../../backend/types";
import { type Text, useFormat, useText } from "../../text/context";
import type { Format } from "../format";
import { codeKey, columnKey } from "./words";

const emptiness: readonly FilterOp[] = ["is_empty", "is_not_empty"];

const ops: Record<ColumnKind, readonly FilterOp[]> = {
  text: ["contains", "is", "is_not", ...emptiness],
  code: ["is", "is_not", ...emptiness],
  date: ["before", "after", ...emptiness],
  instant: ["before", "after", ...emptiness],
  count: ["at_least", "at_most"],
  quantity: ["at_least", "at_most", "is", "is_not"],
  balance: ["at_least", "at_most", "is", "is_not"],
  money: ["at_least", "at_most", ...emptiness],
  flag: ["is"],
  chain: ["is", "is_not"],
  classification: ["at_least", ...emptiness],
  decision: ["contains", ...emptiness],
};

export function opsFor(column: Column): readonly FilterOp[] {
  // A closed set is chosen from, whatever kind it is drawn as.
  return column.codes.length > 0 ? ["is", "is_not", ...emptiness] : ops[column.kind];
}

/** Whether this program compares so: a kept filter may come from another version. */
export function knownOp(op: string): op is FilterOp {
  return Object.values(ops).some((some) => some.some((each) => each === op));
}

export function needsValue(op: FilterOp): boolean {
  return op !== "is_empty" && op !== "is_not_empty";
}

export function opKey(op: FilterOp): string {
  return `kit-filter-op-${op.replaceAll("_", "-")}`;
}

export function valueWords(text: Text, format: Format, table: string, column: Column, value: string): string {
  if (column.codes.includes(value)) return text(codeKey(table, column.key, value));
  if (column.kind === "quantity" && (value === "unlimited" || value === "unknown"))
    return text(`kit-quantity-${value}`);
  if (column.kind === "flag") return text(value === "true" ? "kit-yes" : "kit-no");
  if (column.kind === "date" || column.kind === "instant") return format.date(value);
  if (column.kind === "money") return format.money(Number(value));
  if (column.kind === "count" || column.kind === "quantity") return format.number(Number(value));
  return value;
}

/** The two halves of a chip: the column with its comparison, and the values. */
export function filterWords(text: Text, format: Format, table: string, column: Column, filter: Filter) {
  const name = text(columnKey(table, column.key));
  const values = filter.values.map((value) => valueWords(text, format, table, column, value)).join(", ");
  if (!needsValue(filter.op)) return { name, value: text(opKey(filter.op)) };
  return { name: filter.op === "is" ? name : `${name} ${text(opKey(filter.op))}`, value: values };
}

/** The filters of a list in words; those on columns that it does not have are left out. */
export function useFilterWords(table: string, columns: readonly Column[], filters: readonly Filter[]) {
  const text = useText();
  const format = useFormat();
  return filters.flatMap((filter) => {
    const column = columns.find((each) => each.key === filter.column);
    return column ? [filterWords(text, format, table, column, filter)] : [];
  });
}
