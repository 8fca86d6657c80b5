/**
 * What the matrix adds up to. One way of counting for the head, the cells and the foot.
 */
import type { MatrixRole, MatrixRow_Serialize, ResponsibilityMatrix_Serialize } from "../backend/bindings";

export type CellState = "decided" | "informal" | "vacant" | "none";

/** A role that is not required may stand empty: that is no gap. */
export function cellState(role: MatrixRole | undefined, row: MatrixRow_Serialize, at: number): CellState {
  const holders = row.cells[at] ?? [];
  if (holders.length === 0) return role?.required ? "vacant" : "none";
  return holders.some((holder) => holder.is_firm) ? "decided" : "informal";
}

export function countCells(matrix: ResponsibilityMatrix_Serialize, wanted: CellState): number {
  return matrix.rows.reduce((sum, row) => sum + countInRow(matrix, row, wanted), 0);
}

function countInRow(matrix: ResponsibilityMatrix_Serialize, row: MatrixRow_Serialize, wanted: CellState): number {
  return matrix.roles.filter((role, at) => cellState(role, row, at) === wanted).length;
}

/** Of how many bodies, how many have the role by a decision. Bodies that need not have it and do not are left out. */
export function filledByDecision(matrix: ResponsibilityMatrix_Serialize, at: number): { held: number; all: number } {
  const states = matrix.rows.map((row) => cellState(matrix.roles[at], row, at)).filter((state) => state !== "none");
  return { held: states.filter((state) => state === "decided").length, all: states.length };
}

export function chainTotal(row: MatrixRow_Serialize): number {
  return row.chains.whole + row.chains.informal + row.chains.vacant;
}
