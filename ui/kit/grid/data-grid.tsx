/**
 * The register table: windows of rows, one tab stop, every key of a grid. Holds no data of its own beyond what is in sight.
 */
import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { Column, Row, Sort } from "../../backend/types";
import { useText } from "../../text/context";
import { useSetting } from "../settings";
import { ErrorState, quickMs, Skeleton, useLater } from "../state";
import type { CellRenderer } from "./cells";
import { GridHead } from "./head";
import { layOut, narrowest, type Widths, widest, widthOf } from "./layout";
import { move, type Position } from "./navigation";
import { GridRow } from "./row";
import { type FetchPage, type GridQuery, usePages } from "./use-pages";

export interface GridHandle {
  /** Opens the row after or before the one in focus. */
  step: (delta: 1 | -1) => void;
  focus: () => void;
}

export interface Sight {
  first: number;
  last: number;
  /** Null until it is known. */
  total: number | null;
}

export interface DataGridProps {
  /** The register's name to a screen reader. */
  label: string;
  /** Visible columns in order; the first names the row and is frozen. */
  columns: readonly Column[];
  query: GridQuery;
  /** Record kinds whose changes refresh the list. */
  kinds: readonly string[];
  fetchPage: FetchPage;
  onSort: (sort: Sort[]) => void;
  widths?: Widths;
  onWidth?: (column: string, width: number) => void;
  /** Drawings of single columns, by key. */
  cells?: Readonly<Record<string, CellRenderer>>;
  openId?: string | null;
  onOpen?: (row: Row) => void;
  /** Marked row ids; leave out where rows cannot be marked. */
  marked?: ReadonlySet<string>;
  onMarked?: (marked: ReadonlySet<string>) => void;
  /** Esc with nothing marked. */
  onEscape?: () => void;
  /** In place of rows when there are none. */
  empty: ReactNode;
  /** First and last row in sight (from 1) and how many there are. */
  onSight?: (sight: Sight) => void;
  ref?: Ref<GridHandle>;
}

const headHeight = 33;
const rowHeights: Record<string, number> = { compact: 36, comfortable: 44 };
const overscan = 4;
/** Beyond this an engine clips the scrolled height, so the rest is reached by filtering. */
const tallest = 30_000_000;
const mostMarked = 5000;
const placeholders = 12;
const noCells = {};
const noWidths = {};

export function DataGrid(props: DataGridProps) {
  const { label, columns, query, kinds, fetchPage, onSort, cells = noCells, openId = null, onOpen } = props;
  const { widths = noWidths, onWidth, marked, onMarked, onEscape, empty, onSight, ref } = props;
  const text = useText();
  const base = useId();
  const box = useRef<HTMLDivElement>(null);
  const [density] = useSetting("density", "compact");
  const [singles] = useSetting("single-keys", "on");
  const rowHeight = rowHeights[density] ?? 36;
  const selectable = marked !== undefined;
  const layout = layOut(columns, widths, selectable);
  const gridColumns = columns.length + (selectable ? 1 : 0);

  const [at, setAt] = useState<Position>({ row: 0, column: selectable ? 1 : 0 });
  const [sight, setSight] = useState({ first: 0, last: 40 });
  const moved = useRef(false);
  const pages = usePages({ query, kinds, fetchPage, ...sight });
  const waiting = pages.total === null && pages.error === null;
  const late = useLater(quickMs);
  const total = Math.min(pages.total ?? (waiting && late ? placeholders : 0), Math.floor(tallest / rowHeight));
  const known = pages.total === null ? null : total;
  const focusRow = Math.min(at.row, total - 1);

  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: useCallback(() => rowHeight, [rowHeight]),
    overscan,
    useFlushSync: false,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    initialRect: { width: 0, height: 720 },
    // The row in focus stays mounted, so that focus is never lost by scrolling.
    rangeExtractor: (range: Range) => {
      const shown = defaultRangeExtractor(range);
      return focusRow < 0 || shown.includes(focusRow) ? shown : [...shown, focusRow].sort((a, b) => a - b);
    },
  });
  const items = virtual.getVirtualItems();
  const firstShown = virtual.range?.startIndex ?? 0;
  const lastShown = virtual.range?.endIndex ?? 0;

  useEffect(() => {
    if (total > 0) setSight({ first: firstShown, last: lastShown });
    const none = total === 0 || known === null;
    onSight?.({ first: none ? 0 : firstShown + 1, last: none ? 0 : lastShown + 1, total: known });
  }, [firstShown, lastShown, total, known, onSight]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is read from its top
  useEffect(() => {
    setAt((current) => ({ ...current, row: Math.min(current.row, 0) }));
    if (box.current) box.current.scrollTop = 0;
  }, [query.text, query.filters, query.sort]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: heights are measured anew when the density changes
  useEffect(() => virtual.measure(), [rowHeight]);

  const cellId = (row: number, column: number) => `${base}-${row}-${column}`;
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    if (at.row >= 0) virtual.scrollToIndex(at.row, { align: "auto" });
    document.getElementById(`${base}-${at.row}-${at.column}`)?.focus({ preventScroll: at.row >= 0 });
  }, [at, base, virtual]);

  function go(next: Position) {
    moved.current = true;
    setAt({ ...next });
  }

  // Who comes to the page by key stands in the table as soon as it has rows; a focus that is somewhere is left there.
  const arrived = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the first rows are here
  useEffect(() => {
    if (arrived.current || total <= 0 || known === null) return;
    arrived.current = true;
    const active = document.activeElement;
    if (active === document.body || active?.tagName === "MAIN") go({ ...at, row: 0 });
  }, [total, known]);

  function mark(ids: readonly string[], add: boolean) {
    const next = new Set(marked);
    for (const id of ids) add ? next.add(id) : next.delete(id);
    onMarked?.(next);
  }

  async function markAll(add: boolean) {
    if (!add) return onMarked?.(new Set());
    const all = await fetchPage({ ...query, offset: 0, limit: mostMarked });
    onMarked?.(new Set(all.rows.map((row) => row.id)));
  }

  function sortBy(column: Column) {
    const now = query.sort.find((entry) => entry.column === column.key);
    onSort([{ column: column.key, descending: now ? !now.descending : false }]);
  }

  function open(index: number) {
    const row = pages.rowAt(index);
    if (row) onOpen?.(row);
  }

  useImperativeHandle(ref, () => ({
    step: (delta) => {
      const next = Math.max(0, Math.min(total - 1, focusRow + delta));
      setAt((current) => ({ ...current, row: next }));
      virtual.scrollToIndex(next, { align: "auto" });
      open(next);
    },
    focus: () => go({ ...at, row: Math.max(0, focusRow) }),
  }));

  function resizeByKey(event: KeyboardEvent): boolean {
    const column = columns[at.column - (selectable ? 1 : 0)];
    if (at.row !== -1 || !column || !event.altKey || !event.shiftKey) return false;
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return false;
    const width = widthOf(column, columns.indexOf(column), widths) + (event.key === "ArrowRight" ? 16 : -16);
    onWidth?.(column.key, Math.max(narrowest, Math.min(widest, width)));
    return true;
  }

  function act(event: KeyboardEvent): boolean {
    const row = pages.rowAt(at.row);
    const column = columns[at.column - (selectable ? 1 : 0)];
    switch (event.key) {
      case "Enter":
        if (event.ctrlKey) return false;
        if (at.row === -1 && column?.sortable) sortBy(column);
        else if (at.row >= 0) open(at.row);
        return true;
      case " ":
        if (!selectable) return false;
        if (at.row === -1) void markAll(marked.size === 0);
        else if (row) mark([row.id], !marked.has(row.id));
        return true;
      case "Escape":
        if (marked && marked.size > 0) onMarked?.(new Set());
        else if (onEscape) onEscape();
        else return false;
        return true;
      default:
        return false;
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (resizeByKey(event) || act(event)) {
      event.preventDefault();
      return;
    }
    const letter = /^[jk]$/i.test(event.key);
    if (event.altKey || (letter && (singles !== "on" || event.ctrlKey || event.metaKey))) return;
    const page = Math.max(1, lastShown - firstShown - 1);
    const next = move(
      at,
      { key: event.key, ctrl: event.ctrlKey || event.metaKey },
      { rows: total, columns: gridColumns, page },
    );
    if (next === null) return;
    event.preventDefault();
    if (event.shiftKey && selectable && next.row >= 0 && next.row !== at.row) {
      const ids = [pages.rowAt(at.row)?.id, pages.rowAt(next.row)?.id].filter((id) => id !== undefined);
      mark(ids, true);
    }
    go(next);
  }

  function positionOf(target: EventTarget): Position | null {
    const cell = target instanceof Element ? target.closest(`[id^="${base}"]`) : null;
    const [, row, column] = /^(-?\d+)-(\d+)$/.exec(cell?.id.slice(base.length + 1) ?? "") ?? [];
    return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
  }

  function onClick(event: MouseEvent) {
    const here = positionOf(event.target);
    const column = here && columns[here.column - (selectable ? 1 : 0)];
    // Boxes, links and edges inside a cell do their own work.
    if (!here || !column || (event.target as Element).closest("a, button, input, label, .resize")) return;
    if (here.row === -1 && column.sortable) sortBy(column);
    go(here);
    if (here.row >= 0) open(here.row);
  }

  const nothing = pages.total === 0 && !(pages.busy && pages.error !== null);
  const markedHere = marked === undefined ? null : marked.size === 0 ? false : marked.size >= total ? true : "mixed";
  const style = { "--cols": layout.template, "--cols-width": `${layout.total}px` } as React.CSSProperties;
  return (
    <div
      ref={box}
      role="grid"
      className="grid"
      aria-label={label}
      aria-rowcount={pages.total === null ? -1 : total + 1}
      aria-colcount={gridColumns}
      aria-multiselectable={selectable || undefined}
      aria-busy={pages.busy || undefined}
      data-keys=""
      style={style}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={(event) => {
        const here = positionOf(event.target);
        if (here && (here.row !== at.row || here.column !== at.column)) setAt(here);
      }}
    >
      <GridHead
        table={query.table}
        columns={columns}
        widths={widths}
        onWidth={(column, width) => onWidth?.(column, width)}
        sort={query.sort}
        marked={markedHere}
        onMarkAll={(add) => void markAll(add)}
        focused={focusRow === -1 ? at.column : -1}
        cellId={cellId}
      />
      <div role="rowgroup" className="grid-body" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = pages.rowAt(item.index);
          return (
            <GridRow
              key={item.key}
              table={query.table}
              row={row}
              index={item.index}
              top={item.start - headHeight}
              columns={columns}
              cells={cells}
              marked={marked === undefined ? null : row !== undefined && marked.has(row.id)}
              onMark={(add) => row && mark([row.id], add)}
              open={row !== undefined && row.id === openId}
              focused={focusRow === item.index ? at.column : -1}
              cellId={cellId}
            />
          );
        })}
      </div>
      {(nothing || pages.error !== null || pages.total === null) && (
        <div role="rowgroup">
          <div role="row" className="grid-state" aria-rowindex={2}>
            <div role="gridcell" aria-colspan={gridColumns} tabIndex={-1}>
              {pages.error !== null ? (
                <ErrorState error={pages.error} title={text("kit-list-error")} onRetry={pages.retry} />
              ) : pages.total === null ? (
                <Skeleton rows={0} />
              ) : (
                empty
              )}
            </div>
          </div>
        </div>
      )}
    </div>
  );
}
