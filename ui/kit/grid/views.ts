/**
 * What a view of a register is: search text, filters, order and columns under a name. Reads what was kept by any version of
 * the program, and leaves out what this one does not know. Pure.
 */
import type { Column, Filter, Sort } from "../../backend/types";
import { knownOp } from "./filter-words";

/** What a list shows, and in what order. */
export interface Arrangement {
  text: string;
  filters: readonly Filter[];
  sort: readonly Sort[];
  /** Keys of the shown columns, in order. */
  columns: readonly string[];
}

/** A view that the program brings. */
export interface FixedView {
  key: string;
  /** Fluent key of its name. */
  label: string;
  filters: readonly Filter[];
  /** Counts gaps to mend. */
  gap?: true;
}

/** A view that somebody has saved, as it is kept: what it names may be unknown to this program. */
export interface KeptView {
  key: string;
  name: string;
  text: string;
  filters: readonly { column: string; op: string; values: readonly string[] }[];
  sort: readonly Sort[];
  columns: readonly string[];
  retired: boolean;
}

export interface Kept {
  views: readonly KeptView[];
  /** What this program cannot read: kept as it is, so that the program that wrote it finds it again. */
  unread: readonly unknown[];
}

export interface View {
  key: string;
  /** Where changes to it are remembered until they are saved or reset. */
  place: string;
  name: string;
  own: Arrangement;
  /** Shows the records that have left the register. */
  retired: boolean;
  gap: boolean;
  kept: KeptView | null;
  /** What the kept view names and this program does not know. */
  leftOut: readonly LeftOut[];
}

/** A column that is gone; or a comparison or value that is, of a column that stands. */
export interface LeftOut {
  column: string;
  part?: string;
}

export const retiredKey = "retired";
export const everything: readonly FixedView[] = [{ key: "all", label: "kit-view-all", filters: [] }];
export const nothingKept: Kept = { views: [], unread: [] };

const isText = (value: unknown): value is string => typeof value === "string";
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function readView(value: unknown): KeptView | null {
  if (!isObject(value) || !isText(value.key) || !isText(value.name) || value.key === "" || value.name === "")
    return null;
  const filters = listOf(value.filters).flatMap((filter) =>
    isObject(filter) && isText(filter.column) && isText(filter.op)
      ? [{ column: filter.column, op: filter.op, values: listOf(filter.values).filter(isText) }]
      : [],
  );
  const sort = listOf(value.sort).flatMap((entry) =>
    isObject(entry) && isText(entry.column) ? [{ column: entry.column, descending: entry.descending === true }] : [],
  );
  const text = isText(value.text) ? value.text : "";
  const columns = listOf(value.columns).filter(isText);
  // Whatever else a newer program keeps with the view goes along.
  return { ...value, key: value.key, name: value.name, text, filters, sort, columns, retired: value.retired === true };
}

/** The views of a register as they are kept. */
export function readKept(value: unknown): Kept {
  const views: KeptView[] = [];
  const unread: unknown[] = [];
  const items = isObject(value) && Array.isArray(value.views) ? [...value.views, ...listOf(value.unread)] : [value];
  for (const item of items) {
    const view = readView(item);
    if (view === null || views.some(({ key }) => key === view.key)) unread.push(item);
    else views.push(view);
  }
  return { views, unread };
}

/** The columns that a row of the view can have. */
export function columnsOf(columns: readonly Column[], retired: boolean): readonly Column[] {
  return retired ? columns : columns.filter((column) => column.retired !== true);
}

/** How a list is sorted when nobody has chosen. */
function standardSort(columns: readonly Column[], retired: boolean): Sort[] {
  const column = columns.find((each) => each.sorted !== undefined && (each.retired === true) === retired);
  return column ? [{ column: column.key, descending: column.sorted === "descending" }] : [];
}

/** How many of a table's own columns stand before those that tell of leaving the register. */
const besideLeaving = 3;

function standardColumns(columns: readonly Column[], first: readonly string[] | undefined, retired: boolean): string[] {
  const own = columns.filter((column) => column.retired !== true);
  const shown = own.filter((column, at) => at === 0 || (first?.includes(column.key) ?? column.default));
  const keys = shown.map((column) => column.key);
  if (!retired) return keys;
  const leaving = columns.filter((column) => column.retired === true).map((column) => column.key);
  return [...keys.slice(0, besideLeaving), ...leaving];
}

/** The part of a kept view that this program knows, and what it had to leave out. */
function known(view: KeptView, columns: readonly Column[], standard: Pick<Arrangement, "sort" | "columns">) {
  const leftOut: LeftOut[] = [];
  const leave = (column: string, part?: string) => {
    if (leftOut.some((other) => other.column === column && other.part === part)) return;
    leftOut.push(part === undefined ? { column } : { column, part });
  };
  const find = (key: string) => {
    const column = columns.find((each) => each.key === key);
    if (!column) leave(key);
    return column;
  };
  const filters = view.filters.flatMap(({ column: key, op, values }): Filter[] => {
    const column = find(key);
    if (!column) return [];
    if (!knownOp(op)) {
      leave(key, op);
      return [];
    }
    const isGone = (value: string) => column.codes.length > 0 && !column.codes.includes(value);
    for (const value of values.filter(isGone)) leave(key, value);
    const left = values.filter((value) => !isGone(value));
    return values.length > 0 && left.length === 0 ? [] : [{ column: key, op, values: left }];
  });
  const sort = view.sort.filter((entry) => find(entry.column));
  const shown = view.columns.filter(find);
  const own: Arrangement = {
    text: view.text,
    filters,
    sort: sort.length > 0 ? sort : standard.sort,
    columns: shown.length > 0 ? withFirst(columns, shown) : standard.columns,
  };
  return { own, leftOut };
}

/** The table's first column names the row and always stands first. */
export function withFirst(columns: readonly Column[], shown: readonly string[]): string[] {
  const first = columns[0]?.key;
  return first === undefined ? [...shown] : [first, ...shown.filter((key) => key !== first)];
}

interface Described {
  table: string;
  columns: readonly Column[];
  fixed: readonly FixedView[];
  kept: readonly KeptView[];
  /** The columns that the screen shows at first, where they are not the table's own. */
  firstColumns?: readonly string[] | undefined;
  text: (key: string) => string;
}

/** Every view of a register in order: the program's, one's own, and last what has left the register. */
export function allViews({ table, columns, fixed, kept, firstColumns, text }: Described): View[] {
  const standard = (retired: boolean) => ({
    sort: standardSort(columns, retired),
    columns: standardColumns(columns, firstColumns, retired),
  });
  const given = (view: FixedView, retired: boolean): View => ({
    key: view.key,
    place: view === fixed[0] ? table : `${table} ${view.key}`,
    name: text(view.label),
    own: { text: "", filters: view.filters, ...standard(retired) },
    retired,
    gap: view.gap === true,
    kept: null,
    leftOut: [],
  });
  const leaves = columns.some((column) => column.retired === true);
  const saved = kept.map((view): View => {
    const { key, name } = view;
    const retired = view.retired && leaves;
    const { own, leftOut } = known(view, columnsOf(columns, retired), standard(retired));
    return { key, place: `${table} ${key}`, name, own, retired, gap: false, kept: view, leftOut };
  });
  const left: FixedView = { key: retiredKey, label: "kit-view-retired", filters: [] };
  return [...fixed.map((view) => given(view, false)), ...saved, ...(leaves ? [given(left, true)] : [])];
}

/** Whether two arrangements show the same: the order of filters and of their values does not matter. */
export function sameArrangement(one: Arrangement, other: Arrangement): boolean {
  const plain = ({ text, filters, sort, columns }: Arrangement) =>
    JSON.stringify([
      text.trim(),
      filters.map(({ column, op, values }) => JSON.stringify([column, op, [...values].sort()])).sort(),
      sort.map(({ column, descending }) => [column, descending]),
      columns,
    ]);
  return plain(one) === plain(other);
}
