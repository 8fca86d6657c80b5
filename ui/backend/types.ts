/**
 * The generic list contract, written by hand until the generated bindings carry it.
 * Owns shapes only; no behaviour, no words.
 */

/** Quantities are a number or the words "unlimited" / "unknown"; money is integer öre. */
export type Cell = string | number | boolean | null;

export type ColumnKind =
  | "text"
  | "code"
  | "date"
  | "instant"
  | "count"
  | "quantity"
  | "money"
  | "flag"
  | "chain"
  | "classification"
  | "decision";

export interface Column {
  key: string;
  kind: ColumnKind;
  sortable: boolean;
  filterable: boolean;
  default: boolean;
  /** The closed set of values of a `code` column; empty for the other kinds. */
  codes: string[];
}

export interface Row {
  id: string;
  cells: Record<string, Cell>;
}

export type FilterOp =
  | "is"
  | "is_not"
  | "contains"
  | "before"
  | "after"
  | "at_least"
  | "at_most"
  | "is_empty"
  | "is_not_empty";

export interface Filter {
  column: string;
  op: FilterOp;
  values: string[];
}

export interface Sort {
  column: string;
  descending: boolean;
}

export interface ListRequest {
  table: string;
  text: string | null;
  filters: Filter[];
  sort: Sort[];
  offset: number;
  limit: number;
}

export interface Page {
  rows: Row[];
  total: number;
}

/** One reason why a command was refused. `field` names the input that it belongs to. */
export interface Issue {
  code: string;
  field: string | null;
  values: Record<string, string>;
}

export interface Refusal {
  issues: Issue[];
}

/** Ours, not the user's: something broke. `log_id` finds it in the log. */
export interface Failure {
  code: string;
  message_key: string;
  values: Record<string, string>;
  log_id: string | null;
}

/** A record that a command, here or in another process, has changed. */
export interface RecordChange {
  kind: string;
  id: string;
}

export interface Workspace {
  /** The municipality's name. */
  name: string;
  /** The file's name without its folder. */
  file: string;
}

/** A number beside a rail item: a plain count, or a count of gaps to mend. */
export interface RailCount {
  item: string;
  count: number;
  gap: boolean;
}
