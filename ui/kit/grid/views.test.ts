/** What a kept view becomes, whatever version of the program kept it. */
import { expect, test } from "vitest";
import { recordColumns, columns as table } from "../../test/register";
import { type Arrangement, allViews, everything, readKept, sameArrangement } from "./views";

const view = { key: "own-1", name: "Mina", text: "", filters: [], sort: [], columns: ["name", "cost"], retired: false };

function shown(kept: object, columns = recordColumns) {
  const { views } = readKept({ views: [kept] });
  const all = allViews({ table: "thing", columns, fixed: everything, kept: views, text: (key) => key });
  const own = all.find(({ key }) => key === "own-1");
  if (!own) throw new Error("the kept view is not among the views");
  return own;
}

test("the program's views come first, then one's own, and what has left the register last", () => {
  const keys = (columns: typeof table) =>
    allViews({ table: "thing", columns, fixed: everything, kept: readKept({ views: [view] }).views, text: String }).map(
      ({ key }) => key,
    );
  expect(keys(recordColumns)).toEqual(["all", "own-1", "retired"]);
  expect(keys(table), "where rows are no records, none can have left").toEqual(["all", "own-1"]);
});

test("a view shows only columns that its rows have, the first column first", () => {
  const kept = { ...view, columns: ["cost", "retired_by", "name"], sort: [{ column: "retired_at", descending: true }] };
  const live = shown(kept);
  expect(live.own.columns).toEqual(["name", "cost"]);
  expect(live.leftOut).toEqual([{ column: "retired_at" }, { column: "retired_by" }]);
  const left = shown({ ...kept, retired: true });
  expect(left.own.columns).toEqual(["name", "cost", "retired_by"]);
  expect(left.leftOut).toEqual([]);
});

test("a column, a comparison or a value that is gone is left out and told, the rest stands", () => {
  const own = shown({
    ...view,
    filters: [
      { column: "colour", op: "is", values: ["red"] },
      { column: "cost", op: "between", values: ["1", "2"] },
      { column: "criticality", op: "is", values: ["vital", "dire"] },
      { column: "criticality", op: "is_not", values: ["dire"] },
      { column: "since", op: "is_empty", values: [] },
    ],
    sort: [
      { column: "colour", descending: true },
      { column: "cost", descending: true },
    ],
    columns: ["name", "colour", "cost"],
  });
  expect(own.own).toEqual({
    text: "",
    filters: [
      { column: "criticality", op: "is", values: ["vital"] },
      { column: "since", op: "is_empty", values: [] },
    ],
    sort: [{ column: "cost", descending: true }],
    columns: ["name", "cost"],
  });
  expect(own.leftOut).toEqual([
    { column: "colour" },
    { column: "cost", part: "between" },
    { column: "criticality", part: "dire" },
  ]);
});

test("a view that an older program kept, with less in it, is filled up with what lists begin with", () => {
  const own = shown({ key: "own-1", name: "Mina" });
  expect(own.own.sort).toEqual([{ column: "name", descending: false }]);
  expect(own.own.columns).toEqual(table.map(({ key }) => key));
  expect(own.leftOut).toEqual([]);
});

test("what cannot be read is kept beside what can", () => {
  const odd = [7, null, { key: "own-2" }, { key: 3, name: "x" }, { ...view, name: "Samma nyckel" }];
  expect(readKept({ views: [view, ...odd] })).toEqual({ views: [view], unread: odd });
  const again = readKept(JSON.parse(JSON.stringify(readKept({ views: [view, ...odd] }))));
  expect(again.unread, "and again after it has been written").toEqual(odd);
  for (const whole of [null, 3, "text", [view], { views: 3 }]) {
    expect(readKept(whole), JSON.stringify(whole)).toEqual({ views: [], unread: [whole] });
  }
  expect(readKept({ views: [{ ...view, shade: "blue" }] }).views[0], "a newer program's own").toHaveProperty("shade");
});

test("two arrangements are the same whatever the order of filters and values", () => {
  const one: Arrangement = {
    text: "larm",
    filters: [
      { column: "criticality", op: "is", values: ["vital", "normal"] },
      { column: "cost", op: "at_least", values: ["1"] },
    ],
    sort: [{ column: "cost", descending: true }],
    columns: ["name", "cost"],
  };
  const turned = { ...one, text: " larm ", filters: [...one.filters].reverse() };
  expect(sameArrangement(one, turned)).toBe(true);
  const values = [{ column: "criticality", op: "is" as const, values: ["normal", "vital"] }, ...one.filters.slice(1)];
  expect(sameArrangement(one, { ...one, filters: values })).toBe(true);
  const others: Partial<Arrangement>[] = [
    { text: "" },
    { filters: one.filters.slice(1) },
    { sort: [{ column: "cost", descending: false }] },
    { sort: [] },
    { columns: ["name"] },
    { columns: ["cost", "name"] },
  ];
  for (const other of others) expect(sameArrangement(one, { ...one, ...other }), JSON.stringify(other)).toBe(false);
});
