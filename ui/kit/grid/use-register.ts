/**
 * What a register shows: columns, widths and order remembered for good, text and filters for as long as the window lives.
 */
import { useCallback, useMemo, useState } from "react";
import type { Column, Filter, Sort } from "../../backend/types";
import { useJsonSetting } from "../settings";
import type { Widths } from "./layout";
import type { GridQuery } from "./use-pages";

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

function readSort(value: unknown): Sort[] | null {
  if (!Array.isArray(value)) return null;
  return value.every((item) => typeof item?.column === "string" && typeof item?.descending === "boolean")
    ? value
    : null;
}

function readWidths(value: unknown): Widths | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return Object.values(value).every((width) => typeof width === "number") ? (value as Widths) : null;
}

interface Asked {
  text: string;
  filters: Filter[];
}

// Coming back to a list finds it as it was left.
const left = new Map<string, Asked>();

const noneChosen: string[] = [];
const noSort: Sort[] = [];
const noWidths: Widths = {};

export function useRegister(
  table: string,
  columns: readonly Column[],
  initialFilters: readonly Filter[],
  view?: string,
  initialColumns?: readonly string[],
) {
  const place = view === undefined ? table : `${table} ${view}`;
  const [chosen, setChosen] = useJsonSetting(`columns.${table}`, noneChosen, (value) =>
    isStrings(value) ? value : null,
  );
  const [sort, setSort] = useJsonSetting(`sort.${table}`, noSort, readSort);
  const [widths, setWidths] = useJsonSetting(`widths.${table}`, noWidths, readWidths);
  const [asked, setAsked] = useState<Asked>(() => left.get(place) ?? { text: "", filters: [...initialFilters] });

  const ask = useCallback(
    (next: Asked) => {
      left.set(place, next);
      setAsked(next);
    },
    [place],
  );

  const first = columns[0]?.key;
  const known = chosen.filter((key) => columns.some((column) => column.key === key));
  const isFirst = (column: Column) => initialColumns?.includes(column.key) ?? column.default;
  const standard = columns.filter((column, index) => isFirst(column) || index === 0).map((column) => column.key);
  const shown = known.length > 0 && first !== undefined ? [first, ...known.filter((key) => key !== first)] : standard;
  const shownKeys = shown.join(" ");

  const visible = useMemo(
    () => shownKeys.split(" ").flatMap((key) => columns.find((column) => column.key === key) ?? []),
    [shownKeys, columns],
  );
  const sortKey = JSON.stringify(sort.filter((entry) => columns.some((column) => column.key === entry.column)));
  const query = useMemo<GridQuery>(
    () => ({
      table,
      text: asked.text.trim() === "" ? null : asked.text,
      filters: asked.filters,
      sort: JSON.parse(sortKey) as Sort[],
    }),
    [table, asked, sortKey],
  );

  return {
    query,
    visible,
    shown,
    setShown: setChosen,
    resetColumns: () => {
      setChosen([]);
      setWidths({});
    },
    setSort,
    widths,
    setWidth: (column: string, width: number) => setWidths({ ...widths, [column]: width }),
    text: asked.text,
    setText: (text: string) => ask({ ...asked, text }),
    filters: asked.filters,
    setFilters: (filters: Filter[]) => ask({ ...asked, filters }),
    clear: () => ask({ text: "", filters: [] }),
    narrowed: asked.text.trim() !== "" || asked.filters.length > 0,
  };
}
