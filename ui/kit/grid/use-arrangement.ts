/**
 * How the current view is arranged right now: as it is kept until something is changed, then as it was left. Columns, their
 * widths and the order are remembered for good, text and filters for as long as the window lives.
 */
import { useMemo, useReducer } from "react";
import type { Column, Filter, Sort } from "../../backend/types";
import { useJsonSetting } from "../settings";
import type { Widths } from "./layout";
import type { GridQuery } from "./use-pages";
import { type Arrangement, columnsOf, sameArrangement, type View, withFirst } from "./views";

function readTexts(value: unknown): string[] | null {
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : null;
}

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

type Asked = Pick<Arrangement, "text" | "filters">;

// Coming back to a list finds it as it was left.
const left = new Map<string, Asked>();

const unchosen: string[] = [];
const unsorted: Sort[] = [];
const noWidths: Widths = {};

export interface Arranged {
  now: Arrangement;
  query: GridQuery;
  /** The shown columns, in order. */
  visible: readonly Column[];
  /** Differs from what the view keeps. */
  changed: boolean;
  narrowed: boolean;
  widths: Widths;
  setText: (text: string) => void;
  setFilters: (filters: readonly Filter[]) => void;
  setSort: (sort: Sort[]) => void;
  setColumns: (columns: string[]) => void;
  setWidth: (column: string, width: number) => void;
  resetColumns: () => void;
  /** Goes back to what the view keeps. Answers with the way to the change again. */
  reset: () => () => void;
  /** Takes everything away that narrows the list. */
  clear: () => void;
}

export function useArrangement(table: string, columns: readonly Column[], view: View): Arranged {
  const { own, place, retired } = view;
  const [chosen, setChosen] = useJsonSetting(`columns.${place}`, unchosen, readTexts);
  const [sorted, setSorted] = useJsonSetting(`sort.${place}`, unsorted, readSort);
  const [widths, setWidths] = useJsonSetting(`widths.${table}`, noWidths, readWidths);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const asked = left.get(place) ?? own;

  const now = useMemo<Arrangement>(() => {
    const here = columnsOf(columns, retired);
    const isHere = (key: string) => here.some((column) => column.key === key);
    const known = chosen.filter(isHere);
    const sort = sorted.filter((entry) => isHere(entry.column));
    return {
      text: asked.text,
      filters: asked.filters,
      sort: sort.length > 0 ? sort : own.sort,
      columns: known.length > 0 ? withFirst(here, known) : own.columns,
    };
  }, [columns, retired, chosen, sorted, asked, own]);
  // One object as long as it says the same: the list is read again, from its top, when it is another.
  const sortKey = JSON.stringify(now.sort);
  const query = useMemo<GridQuery>(
    () => ({
      table,
      text: asked.text.trim() === "" ? null : asked.text,
      filters: [...asked.filters],
      sort: JSON.parse(sortKey) as Sort[],
      ...(retired ? { retired } : {}),
    }),
    [table, asked, sortKey, retired],
  );
  const visible = useMemo(
    () => now.columns.flatMap((key) => columns.find((column) => column.key === key) ?? []),
    [now.columns, columns],
  );

  function ask(next: Asked) {
    left.set(place, next);
    redraw();
  }

  return {
    now,
    query,
    visible,
    changed: !sameArrangement(now, own),
    narrowed: asked.text.trim() !== "" || asked.filters.length > 0,
    widths,
    setText: (text) => ask({ ...asked, text }),
    setFilters: (filters) => ask({ ...asked, filters }),
    setSort: setSorted,
    setColumns: setChosen,
    setWidth: (column, width) => setWidths({ ...widths, [column]: width }),
    resetColumns: () => {
      setChosen(unchosen);
      setWidths(noWidths);
    },
    reset: () => {
      const changed = left.get(place);
      setChosen(unchosen);
      setSorted(unsorted);
      left.delete(place);
      redraw();
      return () => {
        setChosen(chosen);
        setSorted(sorted);
        if (changed) left.set(place, changed);
        redraw();
      };
    },
    clear: () => ask({ text: "", filters: [] }),
  };
}
