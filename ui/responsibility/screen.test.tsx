/** The page "Ansvar": the matrix from the keyboard, gaps counted by code, assignments, chains. */
import { createMemoryHistory } from "@tanstack/react-router";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { App } from "../app";
import type { Command_Deserialize } from "../backend/bindings";
import type { Column, ListRequest, Row } from "../backend/types";
import { Settings } from "../kit/settings";
import type { ScreenEntry } from "../screens";
import { usePath } from "../shell/go";
import { buildRouter } from "../shell/router";
import { axeViolations } from "../test/axe";
import { TestBackend } from "../test/backend";
import { matrix } from "../test/matrix";
import { buildCatalogue } from "../text/catalogue";
import { sources } from "../text/sv";

function Elsewhere() {
  return <h1>{usePath()}</h1>;
}

const screens: ScreenEntry[] = [
  { path: "/responsibility", load: () => import("./screen") },
  { path: "/systems/{-$id}", load: async () => ({ Screen: Elsewhere }) },
];

const column = (key: string, kind: Column["kind"], codes: string[] = []): Column => ({
  key,
  kind,
  sortable: true,
  filterable: true,
  default: true,
  codes,
});

const columnsOf: Record<string, Column[]> = {
  finding: [
    column("object", "text"),
    column("code", "code", ["owner_missing", "steward_missing", "goal_orphan"]),
    column("severity", "code", ["serious", "notable"]),
    column("since", "date"),
    column("section", "text"),
    column("kind", "code"),
    column("object_id", "text"),
    column("facts", "text"),
  ],
  system: [column("name", "text"), column("owner", "text"), column("chain", "chain"), column("chain_state", "code")],
  role_assignment: [
    column("holder", "text"),
    column("role", "text"),
    column("object", "text"),
    { ...column("retired_at", "instant"), retired: true, sorted: "descending" },
  ],
};

const undone: Row = {
  id: "undone-assignment",
  cells: { holder: "Maj Lind", role: "IT-ansvarig", object: "Kommunstyrelsen", retired_at: "2026-11-23T10:00:00Z" },
};

const finding = (object: string, code: string): Row => ({
  id: `${object}-${code}`,
  cells: { object, code, severity: "serious", since: null, section: "9", kind: "system", object_id: "0a", facts: "{}" },
});

const rowsOf: Record<string, Row[]> = {
  finding: [
    finding("Larmet", "owner_missing"),
    finding("Larmet", "steward_missing"),
    finding("Journalen", "steward_missing"),
  ],
  system: [{ id: "0a", cells: { name: "Larmet", owner: "Kommunstyrelsen", chain: "ddvv", chain_state: "vacant" } }],
  role_assignment: [
    {
      id: "it-board-assignment",
      cells: {
        holder: "Jonas Ek",
        role: "IT-ansvarig",
        object: "Kommunstyrelsen",
        object_kind: "body",
        object_id: "board",
      },
    },
  ],
};

function answer({
  table,
  filters = [],
  offset = 0,
  limit,
  retired = false,
}: Partial<ListRequest> & Pick<ListRequest, "table" | "limit">) {
  const rows = (retired ? [undone] : (rowsOf[table] ?? [])).filter((row) =>
    filters.every(({ column: key, values }) => values.includes(String(row.cells[key]))),
  );
  return { rows: rows.slice(offset, offset + limit), total: rows.length };
}

async function start(at = "/responsibility") {
  const backend = new TestBackend();
  const performed: Command_Deserialize[] = [];
  backend.responsibilityMatrix = async () => matrix;
  backend.listColumns = async (table: string) => columnsOf[table] ?? [];
  backend.answer = answer;
  backend.assignments = async () => matrix.rows.flatMap((row) => row.cells.flat());
  backend.perform = async (command) => {
    performed.push(command);
    return { outcome: "done", command_id: "c1", changed: [], signed: false };
  };
  const settings = new Settings(window.localStorage);
  settings.set("language", "sv");
  const router = buildRouter({ screens, palette: null }, createMemoryHistory({ initialEntries: [at] }));
  render(<App backend={backend} settings={settings} catalogue={buildCatalogue("sv", sources)} router={router} />);
  await screen.findByRole("heading", { level: 1, name: "Ansvar" }, { timeout: 5000 });
  return { backend, performed, user: userEvent.setup(), router };
}

const grid = () => screen.findByRole("grid", { name: "Roller per nämnd och bolag" });

test("shows who holds what by which decision, and says what is vacant where", async () => {
  await start();
  const table = await grid();
  expect(screen.getByText("2 nämnder och bolag, 1 vakant roll, 1 informell")).toBeDefined();
  const cells = within(table).getAllByRole("gridcell");
  expect(cells[0]?.textContent).toContain("Jonas Ek");
  expect(cells[0]?.textContent).toContain("KS\u00a0§\u00a041/2024");
  expect(cells[1]?.textContent, "somebody without a decision").toContain("Informell, utan beslut");
  expect(within(table).getByText("Ingen är säkerhetsansvarig i Socialnämnden")).toBeDefined();
  expect(within(table).getAllByText(/och det krävs inte/), "not required is not a gap").toHaveLength(2);
  expect(within(table).getByText("2 av 2")).toBeDefined();
  expect(await axeViolations()).toEqual([]);
});

test("the arrows move, and there is one tab stop", async () => {
  const { user } = await start();
  const table = await grid();
  const stops = () => [...table.querySelectorAll('[tabindex="0"]')];
  expect(stops()).toHaveLength(1);
  (stops()[0] as HTMLElement).focus();
  await user.keyboard("{ArrowRight}{ArrowDown}");
  expect(document.activeElement?.textContent).toContain("Ingen är säkerhetsansvarig i Socialnämnden");
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(document.activeElement?.textContent, "the last row is the last").toContain("Ingen är säkerhetsansvarig");
  await user.keyboard("{Home}");
  expect(document.activeElement?.getAttribute("scope")).toBe("row");
  expect(stops()).toHaveLength(1);
});

test("shortcuts of the program are not taken for moves", async () => {
  const { user } = await start();
  const table = await grid();
  (table.querySelector('[tabindex="0"]') as HTMLElement).focus();
  const heard: boolean[] = [];
  document.addEventListener("keydown", (event) => heard.push(event.defaultPrevented), { once: true });
  await user.keyboard("{Control>}");
  document.addEventListener("keydown", (event) => heard.push(event.defaultPrevented), { once: true });
  await user.keyboard("k{/Control}");
  expect(heard, "Ctrl K must reach the question from inside the matrix").toEqual([false, false]);
});

test("Enter on a holder shows the assignment, from where it can be ended", async () => {
  const { user, performed } = await start();
  const table = await grid();
  (table.querySelector('[tabindex="0"]') as HTMLElement).focus();
  await user.keyboard("{Enter}");
  const dialog = await screen.findByRole("dialog", { name: "IT-ansvarig" });
  expect(within(dialog).getByText("Jonas Ek")).toBeDefined();
  expect(await axeViolations()).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "Avsluta uppdraget…" }));
  const ending = await screen.findByRole("dialog");
  await user.type(within(ending).getByRole("textbox", { name: /Skäl/ }), "Ny organisation");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(performed).toHaveLength(1));
  expect(performed[0]).toMatchObject({
    command: "end_role_assignment",
    id: "it-board-assignment",
    reason: "Ny organisation",
  });
});

test("U and Enter on a vacant cell begin to appoint to that role", async () => {
  const { user, backend } = await start();
  rowsOf.role_type = matrix.roles.map(({ id, name }) => ({ id, cells: { name, level: "body" } }));
  backend.record = async (id) => ({
    id,
    kind: "role_type",
    revision: 1,
    retired: null,
    name: id,
    fields: {
      name: matrix.roles.find((role) => role.id === id)?.name,
      level: "body",
      standard: null,
      required: true,
      appointed_by: "any_body",
      duties: null,
    },
    references: [],
  });
  const table = await grid();
  (table.querySelector('[tabindex="0"]') as HTMLElement).focus();
  await user.keyboard("{ArrowRight}{ArrowDown}u");
  const dialog = await screen.findByRole("dialog");
  await waitFor(() => expect(dialog.querySelector("select")?.value, "the role of the cell").toBe("security"));
  expect(dialog.textContent).toContain("Socialnämnden");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(document.activeElement?.textContent, "back to the cell").toContain("Ingen är"));
  delete rowsOf.role_type;
});

test("gaps are counted by code and narrowed by it; each is a sentence", async () => {
  await start("/responsibility?tab=gaps");
  const nav = await screen.findByRole("navigation", { name: "Slag av luckor" });
  await waitFor(() => expect(within(nav).getAllByRole("link")).toHaveLength(3));
  expect(
    within(nav)
      .getAllByRole("link")
      .map((link) => link.textContent),
  ).toEqual(["Alla luckor3", "Systemägare saknas1", "Systemförvaltare saknas2"]);
  expect(await screen.findByText(/^Larmet är i drift men ingen nämnd äger systemet/)).toBeDefined();
  expect(await axeViolations()).toEqual([]);
  const link = within(nav).getByRole("link", { name: /Systemförvaltare saknas/ });
  expect(link.getAttribute("href")).toBe("#/responsibility?tab=gaps&code=steward_missing");
});

test("an address narrows the gaps to one code", async () => {
  await start("/responsibility?tab=gaps&code=steward_missing");
  expect(await screen.findByText(/^Ingen är utsedd att förvalta Larmet/)).toBeDefined();
  expect(screen.queryByText(/ingen nämnd äger systemet/)).toBeNull();
  expect(screen.getByText(/^Ingen är utsedd att förvalta Journalen/)).toBeDefined();
});

test("an assignment opens with what is known of it, whatever columns are on screen", async () => {
  const { user } = await start("/responsibility?tab=assignments");
  const cell = await screen.findByRole("rowheader", { name: "Jonas Ek" });
  cell.focus();
  await user.keyboard("{Enter}");
  const dialog = await screen.findByRole("dialog", { name: "IT-ansvarig" });
  expect(dialog.textContent).toContain("KS\u00a0§\u00a041/2024");
});

test("an appointment that has left the register is restored from its view", async () => {
  const { user, performed } = await start("/responsibility?tab=assignments&view=retired");
  const cell = await screen.findByRole("rowheader", { name: "Maj Lind" });
  cell.focus();
  await user.keyboard("{Enter}");
  const name = "Återställ Maj Lind, IT-ansvarig, Kommunstyrelsen?";
  const dialog = within(await screen.findByRole("alertdialog", { name }));
  await user.type(dialog.getByRole("textbox", { name: "Skäl" }), "Fel person ångrades");
  await user.click(dialog.getByRole("button", { name: "Återställ" }));
  const restored = { command: "restore", id: "undone-assignment", reason: "Fel person ångrades" };
  await waitFor(() => expect(performed).toEqual([restored]));
});

test("chains narrow by state and by body, and lead to the system", async () => {
  const { user, router } = await start("/responsibility?tab=chains&owner=Kommunstyrelsen");
  const cell = await screen.findByRole("rowheader", { name: "Larmet" });
  await user.click(screen.getByRole("radio", { name: "Hel" }));
  expect(await screen.findByText("Inget matchar filtren")).toBeDefined();
  expect(router.state.location.searchStr).toContain("state=decided");
  await user.click(screen.getByRole("button", { name: "Rensa filter" }));
  const again = await screen.findByRole("rowheader", { name: "Larmet" });
  expect(cell).toBeDefined();
  again.focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { name: "/systems/0a" })).toBeDefined();
});
