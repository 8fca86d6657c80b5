/**
 * The head of a grid: names, sort direction, widths, and the box that marks every row.
 */
import { ArrowDown, ArrowUp } from "lucide-react";
import type { PointerEvent } from "react";
import type { Column, Sort } from "../../backend/types";
import { useText } from "../../text/context";
import { Checkbox } from "../check";
import { cx } from "../class";
import { numericKinds } from "./cells";
import { checkWidth, narrowest, type Widths, widest, widthOf } from "./layout";
import { columnKey } from "./words";

interface GridHeadProps {
  table: string;
  columns: readonly Column[];
  widths: Widths;
  onWidth: (column: string, width: number) => void;
  sort: readonly Sort[];
  /** Null when rows cannot be marked. */
  marked: boolean | "mixed" | null;
  onMarkAll: (mark: boolean) => void;
  /** The grid column that has the one tab stop, or −1 when a row has it. */
  focused: number;
  cellId: (row: number, column: number) => string;
}

export function GridHead(props: GridHeadProps) {
  const { table, columns, widths, onWidth, sort, marked, onMarkAll, focused, cellId } = props;
  const text = useText();
  const shift = marked === null ? 0 : 1;
  const tab = (column: number) => (focused === column ? 0 : -1);
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1}>
        {marked !== null && (
          <div
            role="columnheader"
            aria-colindex={1}
            id={cellId(-1, 0)}
            tabIndex={tab(0)}
            className="is-check is-first is-frozen"
          >
            <Checkbox
              label={null}
              ariaLabel={text("kit-mark-all")}
              checked={marked}
              onChange={onMarkAll}
              tabIndex={-1}
            />
          </div>
        )}
        {columns.map((column, index) => {
          const sorted = sort.find((entry) => entry.column === column.key);
          const direction = sorted?.descending ? "descending" : "ascending";
          const position = index + shift;
          return (
            <div
              role="columnheader"
              key={column.key}
              id={cellId(-1, position)}
              aria-colindex={position + 1}
              aria-sort={sorted ? direction : column.sortable ? "none" : undefined}
              data-sortable={column.sortable || undefined}
              tabIndex={tab(position)}
              className={cx(
                numericKinds.has(column.kind) && "is-num",
                index === 0 && "is-frozen",
                position === 0 && "is-first",
              )}
              style={index === 0 && shift ? ({ "--frozen": `${checkWidth}px` } as React.CSSProperties) : undefined}
            >
              {text(columnKey(table, column.key))}
              {sorted && (sorted.descending ? <ArrowDown /> : <ArrowUp />)}
              <ResizeEdge
                width={widthOf(column, index, widths)}
                onWidth={(width) => onWidth(column.key, Math.max(narrowest, Math.min(widest, Math.round(width))))}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Dragged with the pointer; the keyboard's way is Alt with Shift and an arrow on the head cell. */
function ResizeEdge({ width, onWidth }: { width: number; onWidth: (width: number) => void }) {
  function drag(event: PointerEvent<HTMLSpanElement>) {
    const edge = event.currentTarget;
    if (!edge.hasPointerCapture(event.pointerId)) return;
    const from = Number(edge.dataset.from);
    const size = Number(edge.dataset.size);
    onWidth(size + event.clientX - from);
  }
  return (
    <span
      className="resize"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.dataset.from = String(event.clientX);
        event.currentTarget.dataset.size = String(width);
      }}
      onPointerMove={drag}
    />
  );
}
