/**
 * Where a key takes the focus inside a grid. Pure: positions in, position out.
 */
export interface Position {
  /** −1 is the head. */
  row: number;
  column: number;
}

export interface Extent {
  rows: number;
  columns: number;
  /** Rows in one screenful. */
  page: number;
}

export interface Press {
  key: string;
  ctrl: boolean;
}

/** Null when the key does not move. */
export function move(at: Position, press: Press, extent: Extent): Position | null {
  const lastRow = extent.rows - 1;
  const lastColumn = extent.columns - 1;
  const toRow = (row: number) => ({ ...at, row: Math.max(-1, Math.min(lastRow, row)) });
  const toColumn = (column: number) => ({ ...at, column: Math.max(0, Math.min(lastColumn, column)) });
  switch (press.key) {
    case "ArrowDown":
    case "j":
    case "J":
      return toRow(at.row + 1);
    case "ArrowUp":
      return toRow(at.row - 1);
    case "k":
    case "K":
      return toRow(Math.max(0, at.row - 1));
    case "ArrowRight":
      return toColumn(at.column + 1);
    case "ArrowLeft":
      return toColumn(at.column - 1);
    case "PageDown":
      return toRow(at.row + extent.page);
    case "PageUp":
      return toRow(Math.max(0, at.row - extent.page));
    case "Home":
      return press.ctrl ? { row: Math.min(0, lastRow), column: 0 } : toColumn(0);
    case "End":
      return press.ctrl ? { row: lastRow, column: lastColumn } : toColumn(lastColumn);
    default:
      return null;
  }
}
