/**
 * The shapes that the kit shares with the generated bindings, under the names that the kit uses.
 */
import type { ColumnKind, FieldConflict, Filter, Operator, Sort, WorkspaceInfo_Serialize } from "./bindings";

export type { Cell, ColumnKind, FieldConflict, Filter, Page, RailCount, Row, Sort } from "./bindings";

export type FilterOp = Operator;

/** One column of a table. */
export interface Column {
  key: string;
  kind: ColumnKind;
  sortable: boolean;
  filterable: boolean;
  default: boolean;
  /** The closed set of values of a `code` column; empty for the other kinds. */
  codes: string[];
  /** Only rows that have left the register have it: when, by whom, why. */
  retired?: true;
  /** The list is sorted by it until somebody chooses. */
  sorted?: "ascending" | "descending";
}

export interface ListRequest {
  table: string;
  text: string | null;
  filters: Filter[];
  sort: Sort[];
  offset: number;
  limit: number;
  /** Asks for the records that have left the register, in place of the live ones. */
  retired?: boolean;
}

/** One reason why a command was refused. `field` names the input that it belongs to. */
export interface Issue {
  code: string;
  field: string | null;
  values: Record<string, string>;
}

/** Ours, not the user's: something broke. `log_id` finds it in the log. */
export interface Failure {
  code: string;
  message_key: string;
  values: Record<string, string>;
  log_id: string | null;
}

export interface Refusal {
  issues: Issue[];
  conflicts: FieldConflict[];
}

/** A record that a command, here or in another process, has changed. */
export interface RecordChange {
  kind: string;
  id: string;
}

/** The open workspace with the names that the frame shows. */
export interface Workspace extends WorkspaceInfo_Serialize {
  /** The municipality's name. */
  name: string;
  /** The file's name without its folder. */
  file: string;
}
