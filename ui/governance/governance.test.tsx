/** Governance: three registers under one name, goals traced upward, documents reviewed, mandates decided. */
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { axeViolations } from "../test/axe";
import { column, idOf, openScreen, Register, recordOf } from "../test/register-screen";
import { Screen } from "./screen";

// Typing into a whole screen takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const path = "/governance/{-$view}/{-$id}";

function governance() {
  return new Register(
    [
      recordOf(1, "body", { name: "Kommunstyrelsen" }),
      recordOf(2, "unit", { name: "IT-service" }),
      recordOf(
        8,
        "goal",
        {
          name: "Billigare drift",
          goal_type: "economy",
          unit: idOf(2),
          year: 2026,
          mandate: null,
          governing_document: null,
          plain_text: null,
        },
        [{ field: "unit", to: { id: idOf(2), kind: "unit", name: "IT-service" } }],
      ),
      recordOf(
        9,
        "governing_document",
        {
          name: "IT-policy",
          document_type: "policy",
          adopted_by: idOf(1),
          adopted_on: "2010-01-01",
          decision: null,
          reviewed_on: null,
          review_interval_months: 48,
          registry_number: null,
        },
        [{ field: "adopted_by", to: { id: idOf(1), kind: "body", name: "Kommunstyrelsen" } }],
      ),
    ],
    [column("name")],
  );
}

test("the three registers are links under one name, and the first is shown without asking", async () => {
  openScreen(governance(), path, Screen, "/governance");
  const views = await screen.findByRole("navigation", { name: "Styrning" });
  expect(within(views).getByRole("link", { current: "page" }).textContent).toBe("Uppdrag");
  expect(await screen.findByText("Inga uppdrag än")).toBeDefined();
  expect(within(views).getByRole("link", { name: "Mål" }).getAttribute("href")).toBe("#/governance/goals");
  expect(await axeViolations()).toEqual([]);
});

test("a mandate cannot be without its decision, and a refusal lands at the part that is wrong", async () => {
  const { user, register } = openScreen(governance(), path, Screen, "/governance/mandates/new");
  await user.type(await screen.findByRole("textbox", { name: "Namn" }), "Drift av IT");
  await user.type(screen.getByRole("textbox", { name: "Uppdragets innehåll" }), "Sköta driften");
  await user.type(screen.getByRole("combobox", { name: "Givet av" }), "kommun");
  await user.click(await screen.findByRole("option", { name: "Kommunstyrelsen" }));
  await user.type(screen.getByRole("combobox", { name: "Givet till" }), "it");
  await user.click(await screen.findByRole("option", { name: "IT-service" }));
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect((await screen.findByRole("alert")).textContent, "body, paragraph and date").toContain("Rätta 3 saker");
  const decision = screen.getByRole("group", { name: "Beslut om uppdraget" });
  await user.type(within(decision).getByRole("combobox", { name: "Organ som beslutade" }), "kommun");
  await user.click(await screen.findByRole("option", { name: "Kommunstyrelsen" }));
  await user.type(within(decision).getByRole("textbox", { name: "Paragraf" }), "§ 117");
  const date = within(decision).getByRole("textbox", { name: "Beslutsdatum" });
  await user.type(date, "2099-01-01");
  expect(await axeViolations()).toEqual([]);
  register.refuse = {
    issues: [
      { code: "decision_in_future", field: "decision.date", values: { date: "2099-01-01", today: "2026-11-23" } },
    ],
    conflicts: [],
  };
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(date.getAttribute("aria-invalid")).toBe("true"));
  await user.clear(date);
  await user.type(date, "16/9 2025");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() =>
    expect(register.last).toMatchObject({
      command: "add",
      content: {
        kind: "mandate",
        fields: {
          giver: idOf(1),
          receiver: idOf(2),
          decision: { body: idOf(1), paragraph: "117", date: "2025-09-16", document: null },
        },
      },
    }),
  );
});

test("a goal without ground and a late review are marked by what the rules have found", async () => {
  const goal = governance();
  goal.rows = {
    finding: [
      {
        id: "f",
        cells: {
          code: "goal_orphan",
          object: "Billigare drift",
          kind: "goal",
          severity: "notable",
          facts: '{"year":"2026"}',
          since: null,
        },
      },
    ],
  };
  openScreen(goal, path, Screen, `/governance/goals/${idOf(8)}`);
  const pane = await screen.findByRole("complementary", { name: "Billigare drift" });
  expect(await within(pane).findByText("Bygger inte på något")).toBeDefined();
  expect(within(pane).getByText(/Målet ”Billigare drift” för 2026/)).toBeDefined();
});

test("a document says since when its review is late, and that its decision is missing", async () => {
  const document = governance();
  document.rows = {
    finding: [
      {
        id: "f",
        cells: {
          code: "document_review_overdue",
          object: "IT-policy",
          kind: "governing_document",
          severity: "notable",
          facts: '{"months":"48"}',
          since: "2014-01-02",
        },
      },
    ],
  };
  openScreen(document, path, Screen, `/governance/documents/${idOf(9)}`);
  const pane = await screen.findByRole("complementary", { name: "IT-policy" });
  expect(await within(pane).findByText("Översyn försenad sedan 2014-01-02")).toBeDefined();
  expect(within(pane).getByText("Beslut saknas")).toBeDefined();
  expect(await axeViolations()).toEqual([]);
});
