/** The overview: what it counts, where it leads, and how an empty workspace begins. */
import { createMemoryHistory } from "@tanstack/react-router";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { App } from "../app";
import type { FindingView_Serialize, Overview_Serialize } from "../backend/bindings";
import { Settings } from "../kit/settings";
import { screens } from "../screens";
import { buildRouter } from "../shell/router";
import { axeViolations } from "../test/axe";
import { ekvalla, TestBackend } from "../test/backend";
import { buildCatalogue } from "../text/catalogue";
import { sources } from "../text/sv";

const id = (number: number) => `0199a000-0000-7000-8000-00000000000${number}`;

const finding = (number: number, name: string, severity: "serious" | "notable"): FindingView_Serialize => ({
  code: "role_vacant",
  object: { id: id(number), kind: "body", name },
  section: "4.3",
  severity,
  since: number === 1 ? "2026-05-01" : null,
  sentence: `Rollen IT-ansvarig är vakant i ${name}. Utse någon.`,
});

const full: Overview_Serialize = {
  systems: 12,
  findings: 40,
  serious: 1,
  worst: [finding(1, "Kulturnämnden", "serious"), finding(2, "Byggnämnden", "notable")],
  bodies: [
    { body: id(3), name: "Socialnämnden", chains: { whole: 6, informal: 2, vacant: 1 }, findings: 4 },
    { body: null, name: null, chains: { whole: 0, informal: 0, vacant: 3 }, findings: 0 },
  ],
  total: { whole: 6, informal: 2, vacant: 4 },
  licences: {
    products: 64,
    short: 2,
    unknown: 1,
    surplus: 11,
    proven: 20,
    risk: 23319000,
    as_of: "2026-11-23",
    devices: 200,
    installations: 9000,
    unmatched_titles: 31,
  },
  latest: [
    {
      command_id: id(4),
      command: "edit",
      at: new Date().toISOString(),
      actor: id(5),
      actor_name: "Annika Sundelin",
      signed: true,
      changes: [
        { record: { id: id(1), kind: "system", name: "Kulturnämnden" }, created: false, fields: [], names: {} },
        { record: { id: id(2), kind: "system", name: "Byggnämnden" }, created: false, fields: [], names: {} },
      ],
    },
  ],
  is_empty: false,
};

const empty: Overview_Serialize = {
  ...full,
  systems: 0,
  findings: 0,
  serious: 0,
  worst: [],
  bodies: [],
  total: { whole: 0, informal: 0, vacant: 0 },
  latest: [],
  is_empty: true,
};

function show(overview: () => Promise<Overview_Serialize>, change: (backend: TestBackend) => void = () => {}) {
  const backend = new TestBackend();
  backend.overview = vi.fn(overview);
  backend.answer = () => ({
    total: 2,
    rows: [
      { id: "p1-device", cells: { product: "SQL Server 2022", balance: -8, risk: 16320000 } },
      { id: "p2-user", cells: { product: "AutoCAD LT", balance: -3, risk: null } },
    ],
  });
  change(backend);
  const settings = new Settings(window.localStorage);
  settings.set("language", "sv");
  const history = createMemoryHistory({ initialEntries: ["/"] });
  const router = buildRouter({ screens, palette: null }, history);
  render(<App backend={backend} settings={settings} catalogue={buildCatalogue("sv", sources)} router={router} />);
  return { backend, history, user: userEvent.setup() };
}

test("the worst findings, the gaps, the licences and the latest are told, each with the way there", async () => {
  const { backend } = show(async () => full);
  const findings = await screen.findByRole("region", { name: "Att åtgärda" });
  expect(within(findings).getByText(/40 luckor, 1 allvarlig/)).toBeDefined();
  const open = within(findings).getByRole("link", { name: "Öppna Kulturnämnden" });
  expect(open.getAttribute("href"), "lists name their rows without hyphens").toBe(
    `#/bodies/${id(1).replaceAll("-", "")}`,
  );
  const gaps = screen.getByRole("region", { name: "Luckor i ansvaret" });
  expect(within(gaps).getByText(/6 av 12 system i drift/), "informal and vacant, of all in use").toBeDefined();
  const cells = within(within(gaps).getByRole("row", { name: /Socialnämnden/ })).getAllByRole("cell");
  expect(cells.map((cell) => cell.textContent)).toEqual(["", "6", "2", "1"]);
  expect(within(gaps).getByText("Ingen ägare")).toBeDefined();
  const licences = screen.getByRole("region", { name: "Licensläge" });
  expect(licences.textContent).toContain("233\u00a0190,00\u00a0kr");
  expect(await within(licences).findByText("−8")).toBeDefined();
  expect(within(licences).getByText("pris saknas"), "an unvalued shortfall is not free").toBeDefined();
  expect(backend.asked[0]?.sort, "the dearest first").toEqual([{ column: "risk", descending: true }]);
  const changes = screen.getByRole("region", { name: "Senaste ändringar" });
  expect(changes.textContent).toContain("Ändrade: Kulturnämnden och 1 till");
  expect(within(changes).getByText("Undertecknat")).toBeDefined();
  expect(await axeViolations()).toEqual([]);
});

test("J, K and the arrows move between the findings, and only one is filled", async () => {
  const { user } = show(async () => full);
  const first = await screen.findByRole("link", { name: "Öppna Kulturnämnden" });
  const second = screen.getByRole("link", { name: "Öppna Byggnämnden" });
  document.getElementById("main")?.focus();
  await user.keyboard("j");
  expect(document.activeElement).toBe(first);
  await user.keyboard("j");
  expect(document.activeElement).toBe(second);
  expect(document.querySelectorAll(".btn--primary"), "one filled button on screen").toHaveLength(1);
  expect(second.className).toContain("primary");
  await user.keyboard("j");
  expect(document.activeElement, "the last one is the end").toBe(second);
  await user.keyboard("{ArrowUp}");
  expect(document.activeElement).toBe(first);
});

test("it prints", async () => {
  const print = vi.fn();
  vi.stubGlobal("print", print);
  const { user } = show(async () => full);
  await user.click(await screen.findByRole("button", { name: "Skriv ut" }));
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test("an empty workspace says how to begin, and what is already there", async () => {
  show(
    async () => empty,
    (backend) => {
      backend.open = { ...ekvalla, counts: [{ kind: "body", count: 4 }] };
    },
  );
  await screen.findByRole("heading", { name: /Så här börjar du/ });
  expect(screen.queryByRole("link", { name: "Lägg in nämnder" }), "more than the founding made").toBeNull();
  expect(screen.getByRole("link", { name: "Påbörjat Nämnder och bolag" })).toBeDefined();
  expect(screen.getByRole("link", { name: "Lägg in personer" }).className, "what comes next").toContain("primary");
  expect(document.querySelectorAll(".btn--primary")).toHaveLength(1);
  expect(await axeViolations()).toEqual([]);
});

test("no findings is said, not left blank", async () => {
  show(async () => ({ ...full, findings: 0, serious: 0, worst: [] }));
  expect(await screen.findByText("Inga luckor hittade")).toBeDefined();
});

test("what could not be read can be tried again", async () => {
  let tries = 0;
  const { user } = show(async () => {
    tries += 1;
    if (tries < 3) throw new Error("busy");
    return full;
  });
  await user.click(await screen.findByRole("button", { name: "Försök igen" }));
  await screen.findByRole("region", { name: "Att åtgärda" });
});
