/** The register and the open system: with the keyboard alone from the alarm to the closed gap. */
import { createMemoryHistory } from "@tanstack/react-router";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { App } from "../app";
import { Settings } from "../kit/settings";
import { todayIso } from "../record/today";
import { buildRouter } from "../shell/router";
import { axeViolations } from "../test/axe";
import { buildCatalogue } from "../text/catalogue";
import { sources } from "../text/sv";
import { alarm, alarmBackend, board, detail, person, steward } from "./alarm.test-data";
import { Screen as Page } from "./page";
import { Screen } from "./screen";
import type { SystemDetail } from "./system";

// axe on whole screens is slow where several builds share the machine.
vi.setConfig({ testTimeout: 30_000 });

function start(at: string, shown?: SystemDetail) {
  const known = alarmBackend(shown);
  const settings = new Settings(window.localStorage);
  settings.set("language", "sv");
  const screens = [
    { path: "/systems/{-$id}", load: async () => ({ Screen }) },
    { path: "/systems/$id/page", load: async () => ({ Screen: Page }) },
  ];
  const router = buildRouter({ screens, palette: null }, createMemoryHistory({ initialEntries: [at] }));
  render(<App backend={known.backend} settings={settings} catalogue={buildCatalogue("sv", sources)} router={router} />);
  return { ...known, router, user: userEvent.setup() };
}

const pane = () => screen.findByRole("complementary", { name: "Larmanläggning" });

test("with the keyboard alone: find the alarm, see what is missing, appoint a steward, see the gap close", async () => {
  const { user, commands, state, backend } = start("/systems");
  const row = await screen.findByRole("rowheader", { name: "Larmanläggning" });
  expect(screen.getByText("Vakant"), "the vacancy is drawn in the list").toBeDefined();
  act(() => row.focus());
  await user.keyboard("{Enter}");
  const opened = within(await pane());
  expect(opened.getAllByText(/Ingen är utsedd att förvalta Larmanläggning/).length).toBeGreaterThan(0);
  expect(document.activeElement, "opening a row leaves the focus in the list").toBe(row);

  await user.keyboard("u");
  const dialog = within(await screen.findByRole("dialog", { name: "Utse till en roll" }));
  const holder = await dialog.findByRole("combobox", { name: /Person/ });
  expect(dialog.getByRole("button", { name: /Systemförvaltare/ }), "the role that is missing").toBeDefined();
  await user.click(holder);
  await user.keyboard("maj");
  await screen.findByRole("option", { name: /Maj Lind/ });
  await user.keyboard("{ArrowDown}{Enter}");
  await user.type(dialog.getByRole("textbox", { name: /Paragraf/ }), "84");
  await user.type(dialog.getByRole("textbox", { name: /Beslutsdatum/ }), "2026-11-20");
  state.detail = detail({
    card: { ...detail().card, findings: [] },
  });
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(commands).toHaveLength(1));
  expect(commands[0]).toMatchObject({
    command: "assign_role",
    assignment: {
      role_type: steward,
      object: { on: "system", id: alarm },
      holder: person,
      assignment_kind: "formal",
      decision: { body: board, paragraph: "84", date: "2026-11-20" },
      valid_from: todayIso(),
    },
    replaces: null,
  });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  act(() => backend.announce([{ kind: "role_assignment", id: "x" }]));
  await waitFor(() => expect(screen.queryAllByText(/Ingen är utsedd/)).toHaveLength(0));
  expect(await screen.findByRole("gridcell", { name: "Maj Lind" })).toBeDefined();

  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(commands[1]).toEqual({ command: "revert", of: expect.stringContaining("900") }));
});

test("views are links with counts, and each begins with its own filters", async () => {
  const { router, backend } = start("/systems");
  const views = within(await screen.findByRole("navigation", { name: "Sparade vyer" }));
  const missing = await views.findByRole("link", { name: /Saknar systemförvaltare\s*1/ });
  expect(views.getByRole("link", { name: /Alla i drift/ }).getAttribute("aria-current")).toBe("page");
  await screen.findByRole("rowheader", { name: "Larmanläggning" });
  // An address in a memory history is followed by hand; in the window the link does it.
  act(() => router.history.push(missing.getAttribute("href")?.slice(1) ?? ""));
  await waitFor(() =>
    expect(backend.asked.filter(({ limit }) => limit > 1).at(-1)?.filters).toEqual([
      { column: "lifecycle_stage", op: "is", values: ["in_operation", "phasing_out"] },
      { column: "steward", op: "is_empty", values: [] },
    ]),
  );
});

test("the view stays while records are opened, shown on their own page, and closed", async () => {
  const { router, user } = start("/systems?view=all");
  await user.click(await screen.findByRole("rowheader", { name: "Larmanläggning" }));
  await pane();
  expect(router.state.location.search).toEqual({ view: "all" });
  await user.click(screen.getByRole("button", { name: "Öppna" }));
  await screen.findByRole("heading", { level: 1, name: "Larmanläggning" });
  await user.keyboard("{Escape}");
  await pane();
  const views = within(screen.getByRole("navigation", { name: "Sparade vyer" }));
  expect(views.getByRole("link", { current: "page" }).textContent).toContain("Alla");
  await user.keyboard("{Control>}3{/Control}");
  expect(views.getByRole("link", { current: "page" }).textContent, "Ctrl with a digit is the rail's").toContain("Alla");
});

test("every side of a system passes axe, beside the list and on its own page", async () => {
  const { user } = start(`/systems/${alarm}`);
  await pane();
  for (const name of ["Sammanfattning", /Roller/, /Klassning/, /Beroenden/, /Historik/]) {
    await user.click(screen.getByRole("tab", { name }));
    expect(await axeViolations(), String(name)).toEqual([]);
  }
  const sentences = screen.getByRole("tabpanel").textContent;
  expect(sentences).toContain("Livscykel: från Planerat till I drift");
  expect(sentences, "ids are told by name").toContain("Ansvarig nämnd: Kommunstyrelsen");
  expect(sentences).toContain("Annika Sundelin");
  await user.click(screen.getByRole("button", { name: "Öppna" }));
  await screen.findByRole("heading", { level: 1, name: "Larmanläggning" });
  expect(await axeViolations()).toEqual([]);
});

test("a former holder is told apart from the vacancy", async () => {
  const { user } = start(`/systems/${alarm}`);
  await pane();
  await user.click(screen.getByRole("tab", { name: /Roller/ }));
  const before = within(await screen.findByRole("region", { name: "Tidigare" }));
  expect(before.getByText("Oskar Fält")).toBeDefined();
  expect(within(screen.getByRole("region", { name: "Roller och uppdrag" })).getAllByText("Vakant")).toHaveLength(2);
});

test("a system that has left the register says why and can be put back", async () => {
  const gone = detail();
  gone.record.retired = { at: "2026-11-01T10:00:00Z", by: person, reason: "Ersatt av ny anläggning" };
  const { user, commands } = start(`/systems/${alarm}`, gone);
  const opened = within(await pane());
  expect(opened.getByText("Ersatt av ny anläggning")).toBeDefined();
  expect(opened.queryByRole("button", { name: "Ändra" }), "nothing else can be changed").toBeNull();
  await user.click(opened.getByRole("button", { name: "Återställ…" }));
  const dialog = within(await screen.findByRole("alertdialog"));
  await user.click(dialog.getByRole("button", { name: "Återställ" }));
  expect(commands, "a reason is asked for first").toEqual([]);
  await user.type(dialog.getByRole("textbox", { name: "Skäl" }), "Den gamla behövs");
  await user.click(dialog.getByRole("button", { name: "Återställ" }));
  await waitFor(() => expect(commands).toEqual([{ command: "restore", id: alarm, reason: "Den gamla behövs" }]));
});
