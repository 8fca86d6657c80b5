/**
 * One row of a grid; a placeholder of the same height until its values have come.
 */
import type { Column, Row } from "../../backend/types";
import { useText } from "../../text/context";
import { Checkbox } from "../check";
import { cx } from "../class";
import { type CellRenderer, cellRenderers, numericKinds } from "./cells";
import { checkWidth } from "./layout";

interface GridRowProps {
  table: string;
  row: Row | undefined;
  index: number;
  top: number;
  columns: readonly Column[];
  cells: Readonly<Record<string, CellRenderer>>;
  /** Null when rows cannot be marked. */
  marked: boolean | null;
  onMark: (mark: boolean) => void;
  open: boolean;
  /** The grid column that has the one tab stop, or −1. */
  focused: number;
  cellId: (row: number, column: number) => string;
}

const placeholderWidths = [0.7, 0.55, 0.75, 0.5, 0.62];

export function GridRow(props: GridRowProps) {
  const { table, row, index, top, columns, cells, marked, onMark, open, focused, cellId } = props;
  const text = useText();
  const shift = marked === null ? 0 : 1;
  const name = row ? String(row.cells[columns[0]?.key ?? ""] ?? "") : "";
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={marked ?? undefined}
      className={cx(open && "is-open")}
      style={{ transform: `translateY(${top}px)` }}
    >
      {marked !== null && (
        <div
          role="gridcell"
          id={cellId(index, 0)}
          aria-colindex={1}
          tabIndex={focused === 0 ? 0 : -1}
          className="is-check is-first is-frozen"
        >
          {row && (
            <Checkbox
              label={null}
              ariaLabel={text("kit-mark-row", { name })}
              checked={marked}
              onChange={onMark}
              tabIndex={-1}
            />
          )}
        </div>
      )}
      {columns.map((column, at) => {
        const position = at + shift;
        const Cell = cells[column.key] ?? cellRenderers[column.kind];
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a column index
          <div
            key={column.key}
            role={at === 0 ? "rowheader" : "gridcell"}
            id={cellId(index, position)}
            aria-colindex={position + 1}
            tabIndex={focused === position ? 0 : -1}
            className={cx(
              numericKinds.has(column.kind) && "is-num",
              column.kind === "text" && "is-text",
              at === 0 && "name is-frozen",
              position === 0 && "is-first",
            )}
            style={at === 0 && shift ? ({ "--frozen": `${checkWidth}px` } as React.CSSProperties) : undefined}
          >
            {row ? (
              <Cell value={row.cells[column.key] ?? null} row={row} column={column} table={table} />
            ) : (
              <span
                className="sk"
                aria-hidden="true"
                style={{ width: `${100 * (placeholderWidths[(index + at) % placeholderWidths.length] ?? 0.6)}%` }}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
