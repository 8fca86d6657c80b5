/** One way of counting: what the head, the cells and the foot say must agree. */
import { expect, test } from "vitest";
import { matrix } from "../test/matrix";
import { cellState, chainTotal, countCells, filledByDecision } from "./matrix-counts";

const [board, social] = matrix.rows;

test("a cell is decided, informal, vacant or simply not needed", () => {
  if (!board || !social) throw new Error("the sample has two bodies");
  const states = (row: typeof board) => matrix.roles.map((role, at) => cellState(role, row, at));
  expect(states(board)).toEqual(["decided", "informal", "none"]);
  expect(states(social), "a role that is not required may be empty without being a gap").toEqual([
    "decided",
    "vacant",
    "none",
  ]);
});

test("sums follow the cells", () => {
  expect(countCells(matrix, "vacant")).toBe(1);
  expect(countCells(matrix, "informal")).toBe(1);
  expect(filledByDecision(matrix, 0)).toEqual({ held: 2, all: 2 });
  expect(filledByDecision(matrix, 1)).toEqual({ held: 0, all: 2 });
  expect(filledByDecision(matrix, 2), "nobody needs it and nobody has it").toEqual({ held: 0, all: 0 });
  expect(matrix.rows.map(chainTotal)).toEqual([4, 0]);
});
