/**
 * Widths of a grid's columns in pixels, and the CSS that lays them out.
 */
import type { Column, ColumnKind } from "../../backend/types";

const widths: Record<ColumnKind, number> = {
  text: 164,
  code: 144,
  date: 104,
  instant: 128,
  count: 88,
  quantity: 112,
  balance: 112,
  money: 128,
  flag: 80,
  chain: 84,
  classification: 106,
  decision: 176,
};

export const nameWidth = 216;
export const checkWidth = 48;
/** The last column keeps the page's margin inside itself. */
export const marginWidth = 16;
export const narrowest = 64;
export const widest = 800;

export type Widths = Readonly<Record<string, number>>;

export function widthOf(column: Column, index: number, kept: Widths): number {
  return kept[column.key] ?? (index === 0 ? nameWidth : widths[column.kind]);
}

export interface GridLayout {
  template: string;
  total: number;
}

/** The name column takes what is left over. */
export function layOut(columns: readonly Column[], kept: Widths, selectable: boolean): GridLayout {
  const last = columns.length - 1;
  const sizes = columns.map((column, index) => widthOf(column, index, kept) + (index === last ? marginWidth : 0));
  const tracks = sizes.map((size, index) => (index === 0 ? `minmax(${size}px, 1fr)` : `${size}px`));
  const check = selectable ? checkWidth : 0;
  return {
    template: [...(selectable ? [`${checkWidth}px`] : []), ...tracks].join(" "),
    total: sizes.reduce((sum, size) => sum + size, check),
  };
}
