/** The history in words: who, what, and each field before and after. */
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { HistoryEntry } from "../backend/bindings";
import { axeViolations } from "../test/axe";
import { renderWithWords } from "../test/render";
import { HistoryList } from "./history";

const board = "0199b000-0000-7000-8000-000000000001";
const old = "0199b000-0000-7000-8000-000000000002";

function entry(
  kind: HistoryEntry["changes"][number]["record"]["kind"],
  fields: [string, unknown, unknown][],
): HistoryEntry {
  return {
    command_id: "0199b000-0000-7000-8000-000000000099",
    command: "edit",
    at: "2025-03-01T10:00:00Z",
    actor: board,
    actor_name: "Annika Sundelin",
    signed: true,
    changes: [
      {
        record: { id: board, kind, name: "Posten" },
        created: false,
        fields: fields.map(([field, before, after]) => ({ field, before, after })),
        names: { [board]: "Kommunstyrelsen", [old]: "Nämnden" },
      },
    ],
  };
}

const lines = () => screen.getAllByRole("listitem").map((item) => item.textContent ?? "");

test("ids are written as names, codes and dates as words", async () => {
  renderWithWords(
    <HistoryList
      entries={[
        entry("system", [
          ["owner", old, board],
          ["lifecycle_stage", "planned", "in_operation"],
          [
            "criticality",
            null,
            {
              level: "society_critical",
              decision: { body: board, paragraph: "117", date: "2025-02-01", document: null },
            },
          ],
          ["max_tolerable_outage_hours", 8, 12000],
          ["connection", null, { equipment_type: "alarm", location: "Rådhuset", address: null }],
        ]),
      ]}
    />,
  );
  const written = lines().join("\n");
  expect(written).toContain("Ändrade");
  expect(written).toContain("Annika Sundelin");
  expect(written).toContain("signerat");
  expect(written).toMatch(/Nämnd: ?Var Nämnden → Blev Kommunstyrelsen/);
  expect(written).toMatch(/Livscykel: ?Var Planerat → Blev I drift/);
  expect(written).toContain("Kritikalitet: Blev Samhällsviktigt, Kommunstyrelsen § 117 2025-02-01");
  expect(written, "the separator is that of the language").toContain("12\u00a0000");
  expect(written).toContain("Slag: Larm, Plats: Rådhuset");
  expect(await axeViolations()).toEqual([]);
});

test("a list of records, an emptied field and a year are written as people write them", () => {
  renderWithWords(
    <HistoryList
      entries={[
        entry("agreement", [
          ["bodies", [], [board, old]],
          ["note", "Gammal", null],
        ]),
        { ...entry("goal", [["year", 2024, 2025]]), command_id: "other", command: "from_the_future" },
      ]}
    />,
  );
  const written = lines().join("\n");
  expect(written).toContain("Parter: Blev Kommunstyrelsen, Nämnden");
  expect(written).toMatch(/Anteckning: ?Var Gammal → Blev tomt/);
  expect(written, "a year is a name, not an amount").toMatch(/År: ?Var 2024 → Blev 2025/);
  expect(written, "a command of a newer program is still told of").toContain("nyare version");
});

test("a list about many records names each and leads to its page", () => {
  renderWithWords(<HistoryList records entries={[entry("body", [["note", null, "Ny"]])]} />);
  expect(screen.getByRole("link", { name: "Posten" }).getAttribute("href")).toBe(
    `#/bodies/${board.replaceAll("-", "")}`,
  );
});
