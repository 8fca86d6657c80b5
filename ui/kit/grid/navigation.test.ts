/** Keys of a grid, as positions. */
import { expect, test } from "vitest";
import { move } from "./navigation";

const extent = { rows: 100, columns: 5, page: 20 };
const from = { row: 50, column: 2 };
const press = (key: string, ctrl = false, at = from) => move(at, { key, ctrl }, extent);

test.each([
  ["ArrowDown", { row: 51, column: 2 }],
  ["ArrowUp", { row: 49, column: 2 }],
  ["j", { row: 51, column: 2 }],
  ["K", { row: 49, column: 2 }],
  ["ArrowRight", { row: 50, column: 3 }],
  ["ArrowLeft", { row: 50, column: 1 }],
  ["PageDown", { row: 70, column: 2 }],
  ["PageUp", { row: 30, column: 2 }],
  ["Home", { row: 50, column: 0 }],
  ["End", { row: 50, column: 4 }],
])("%s", (key, expected) => expect(press(key)).toEqual(expected));

test("the edges hold", () => {
  expect(press("ArrowDown", false, { row: 99, column: 0 })).toEqual({ row: 99, column: 0 });
  expect(press("ArrowUp", false, { row: 0, column: 0 }), "the head can be reached").toEqual({ row: -1, column: 0 });
  expect(press("k", false, { row: 0, column: 0 }), "letters stay among the rows").toEqual({ row: 0, column: 0 });
  expect(press("PageUp", false, { row: 3, column: 0 })).toEqual({ row: 0, column: 0 });
});

test("Ctrl goes to the corners, and other keys do not move", () => {
  expect(press("Home", true)).toEqual({ row: 0, column: 0 });
  expect(press("End", true)).toEqual({ row: 99, column: 4 });
  expect(press("x")).toBeNull();
});
