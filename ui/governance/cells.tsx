/** Cells of the registers of governance that are drawn in their own way. */
import type { CellProps } from "../kit/grid/cells";

/** A year is a name and not an amount, so it has no separator. */
export function YearCell({ value }: CellProps) {
  return <span>{String(value ?? "")}</span>;
}
