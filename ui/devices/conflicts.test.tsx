/** Conflicts on identity: seen side by side, decided with a reason, taken back, and shown on the device's own page. */
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { DeviceDetail_Serialize } from "../backend/bindings";
import { axeViolations } from "../test/axe";
import { column, idOf, openScreen, Register, recordOf } from "../test/register-screen";
import type { Conflict, Side } from "./conflicts";
import { Screen } from "./screen";

// axe on whole dialogs is slow where several builds share the machine.
vi.setConfig({ testTimeout: 30_000 });

const bare = (id: string) => id.replaceAll("-", "");

const old: Side = {
  id: idOf(1),
  name: "LF014",
  serials: ["640hp72"],
  uuids: ["0055adc9-1d3a-e411-8043-b05d95113232"],
  agent_ids: ["LF014-2014"],
  macs: ["68:b5:99:e6:84:eb"],
  device_kind: "laptop",
  manufacturer: "Hewlett-Packard",
  model: null,
  os_name: "Operativet",
  os_version: "10",
  account: "anna",
  first_seen: "2026-01-02",
  last_seen: "2026-09-01",
  titles: 120,
};

const later: Side = {
  ...old,
  id: idOf(2),
  serials: ["vmware-56"],
  agent_ids: ["LF014-2026"],
  account: "bo",
  first_seen: "2026-10-15",
  last_seen: "2026-11-20",
  titles: null,
};

const conflict: Conflict = {
  device: old,
  other: later,
  serial: "different",
  uuid: "equal",
  shared_titles: 0,
  replaced: { from: "2026-09-01", to: "2026-10-15" },
};

const detail: DeviceDetail_Serialize = {
  ...old,
  serial: "vmware-56",
  uuid: old.uuids[0] ?? null,
  other_serials: ["640hp72"],
  other_uuids: [],
  has_software: true,
  titles: [],
  reports: [
    {
      file: "ny.json",
      source: "glpi_json",
      agent_id: "LF014-2026",
      reported_at: null,
      received_at: "2026-11-20T08:12:00Z",
      is_partial: false,
    },
  ],
  sources: [
    { fact: "serial", file: "ny.json", day: "2026-11-20", agent_id: "LF014-2026" },
    { fact: "os_name", file: "gammal.json", day: "2026-09-01", agent_id: "LF014-2014" },
  ],
  decisions: [
    {
      id: idOf(7),
      verdict: "board_replaced",
      replaced_on: "2026-10-01",
      reason: "Nytt kort enligt fakturan",
      device: { id: old.id, name: "LF014", serials: old.serials, uuids: old.uuids },
      other: { id: later.id, name: "LF014", serials: later.serials, uuids: later.uuids },
      at: "2026-11-21T09:00:00Z",
      by: "Annika Sundelin",
      signed: true,
    },
  ],
  conflicts_with: [],
};

function start(at: string, open: Conflict[] = [conflict], device = detail) {
  const decision = recordOf(7, "identity_decision", {
    name: "LF014 – LF014",
    device: detail.decisions[0]?.device,
    other: detail.decisions[0]?.other,
    verdict: "different",
    replaced_on: null,
    reason: "Två olika chassin",
  });
  const register = new Register([decision], [column("device"), column("verdict", "code", ["different"])]);
  register.rows.device = [{ id: bare(old.id), cells: { device: "LF014", verdict: null } }];
  register.rows.identity_decision = [{ id: bare(idOf(7)), cells: { device: "LF014", verdict: "different" } }];
  const perform = register.backend.perform;
  let waiting = open;
  Object.assign(register.backend, {
    device: async () => device,
    identityConflicts: async () => ({ conflicts: waiting, has_more: false }),
    perform: (command: Parameters<typeof perform>[0]) => {
      if (command.command === "decide_identity" && register.refuse === null) waiting = [];
      return perform(command);
    },
  });
  return { ...openScreen(register, "/devices/{-$id}", Screen, at), register };
}

test("the tab counts the conflicts, and Enter opens one side by side", async () => {
  const { user } = start("/devices?tab=conflicts");
  const tab = await screen.findByRole("link", { name: /Konflikter/ });
  await waitFor(() => expect(tab.textContent).toBe("Konflikter1"));
  expect(tab.getAttribute("aria-current")).toBe("page");
  const row = await screen.findByRole("rowheader", { name: /LF014 640hp72/ });
  row.focus();
  await user.keyboard("{Enter}");
  const pane = within(await screen.findByRole("complementary", { name: "Två datorer som heter LF014" }));
  expect(pane.getByText(/UUID stämmer, serienumret skiljer sig/), "what joins and what parts").toBeDefined();
  const line = (name: string) => within(pane.getByRole("row", { name: new RegExp(`^${name}`) }));
  expect(line("Serienummer").getByText("Skiljer sig"), "in words").toBeDefined();
  expect(line("UUID").getByText("Stämmer")).toBeDefined();
  expect(line("Nätverksadresser").getByText("Stämmer"), "a weak key is compared as well").toBeDefined();
  expect(line("Agent-id").getByText("Skiljer sig")).toBeDefined();
  expect(line("Installerade program").getByText("Okänt"), "no list of software is not none").toBeDefined();
  expect(await axeViolations()).toEqual([]);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("complementary"), "Esc goes back").toBeNull();
});

const pairPath = `/devices/${bare(old.id)}.${bare(later.id)}?tab=conflicts`;

test("the same machine: the consequence is named, a reason is asked for, and the verb signs", async () => {
  const { user, register } = start(pairPath);
  await screen.findByRole("complementary", { name: /Två datorer/ });
  await user.click(screen.getByRole("button", { name: /Samma dator…/ }));
  const dialog = within(await screen.findByRole("dialog", { name: "Samma dator" }));
  expect(dialog.getByText(/LF014 \(640hp72\) står kvar med bådas rapporter/)).toBeDefined();
  expect(await axeViolations()).toEqual([]);
  await user.click(dialog.getByRole("button", { name: "Underteckna samma dator" }));
  expect((await dialog.findByRole("alert")).textContent).toContain("Skäl saknas");
  expect(register.performed).toEqual([]);
  await user.type(dialog.getByRole("textbox", { name: /Skäl/ }), "  Samma chassi  ");
  await user.click(dialog.getByRole("button", { name: "Underteckna samma dator" }));
  await waitFor(() => expect(register.performed).toHaveLength(1));
  expect(register.last).toEqual({
    command: "decide_identity",
    id: idOf(900),
    device: old.id,
    other: later.id,
    verdict: "same",
    replaced_on: null,
    reason: "Samma chassi",
  });
  expect(await screen.findByText("Inga konflikter väntar")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Ångra" }));
  await waitFor(() => expect(register.last).toMatchObject({ command: "revert" }));
});

test("a replaced board asks for its day, and what Rust refuses stands at the day", async () => {
  const { user, register } = start(pairPath);
  const pane = await screen.findByRole("complementary", { name: /Två datorer/ });
  pane.focus();
  await user.keyboard("m");
  const dialog = within(await screen.findByRole("dialog", { name: "Moderkortet bytt" }));
  const day = dialog.getByRole("textbox", { name: /Dagen då moderkortet byttes/ });
  expect(dialog.getByText("Enligt rapporterna mellan 2026-09-01 och 2026-10-15.")).toBeDefined();
  await user.type(dialog.getByRole("textbox", { name: /Skäl/ }), "Faktura 12");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect((await dialog.findByRole("alert")).textContent).toContain("Dagen saknas");
  await user.type(day, "2026-01-01");
  register.refuse = {
    issues: [{ code: "outside_reports", field: "replaced_on", values: { from: "2026-09-01", to: "2026-10-15" } }],
    conflicts: [],
  };
  await user.click(dialog.getByRole("button", { name: "Underteckna bytet" }));
  await waitFor(() => expect(day.getAttribute("aria-invalid")).toBe("true"));
  expect((await dialog.findByRole("alert")).textContent).toContain("hände det mellan 2026-09-01 och 2026-10-15");
  expect(await axeViolations()).toEqual([]);
  await user.clear(day);
  await user.type(day, "1/10 2026");
  await user.click(dialog.getByRole("button", { name: "Underteckna bytet" }));
  await waitFor(() => expect(register.last).toMatchObject({ verdict: "board_replaced", replaced_on: "2026-10-01" }));
});

test("of two that were seen side by side no board was replaced, and the button says why", async () => {
  const { user, register } = start(pairPath, [{ ...conflict, replaced: null }]);
  const button = await screen.findByRole("button", { name: /Moderkortet bytt…/ });
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(screen.getByText(/båda datorerna rapporterade under samma tid/)).toBeDefined();
  await user.click(button);
  expect(screen.queryByRole("dialog")).toBeNull();
  await user.click(screen.getByRole("button", { name: /Olika datorer…/ }));
  const dialog = within(await screen.findByRole("dialog", { name: "Olika datorer" }));
  await user.type(dialog.getByRole("textbox", { name: /Skäl/ }), "Två chassin");
  await user.click(dialog.getByRole("button", { name: "Underteckna olika datorer" }));
  await waitFor(() => expect(register.last).toMatchObject({ verdict: "different" }));
});

test("a conflict that somebody else has decided meanwhile says so", async () => {
  start(pairPath, []);
  expect(await screen.findByText(/Konflikten är avgjord/)).toBeDefined();
});

test("a decision is looked back at and taken back with a reason", async () => {
  const { user, register } = start("/devices?tab=decided");
  await user.click(await screen.findByRole("rowheader", { name: "LF014" }));
  const pane = within(await screen.findByRole("complementary", { name: "LF014 – LF014" }));
  expect(await pane.findByText("Två olika chassin")).toBeDefined();
  expect(pane.getByText("vmware-56"), "what it was known by then").toBeDefined();
  expect(await axeViolations()).toEqual([]);
  await user.click(pane.getByRole("button", { name: "Ta tillbaka…" }));
  const dialog = within(await screen.findByRole("alertdialog"));
  expect(dialog.getByText("Paret visas som konflikt igen.")).toBeDefined();
  register.refuse = {
    issues: [{ code: "cannot_undo", field: null, values: { reason: "built_on", names: "LF014" } }],
    conflicts: [],
  };
  await user.type(dialog.getByRole("textbox", { name: /Skäl/ }), "Förhastat");
  await user.click(dialog.getByRole("button", { name: "Ta tillbaka beslutet" }));
  expect(
    await dialog.findByText(/senare importer eller beslut om identitet bygger på det här \(LF014\)/),
  ).toBeDefined();
  await user.click(dialog.getByRole("button", { name: "Ta tillbaka beslutet" }));
  await waitFor(() => expect(register.last).toEqual({ command: "retire", id: idOf(7), reason: "Förhastat" }));
});

test("a device's page says where each fact is from, and what was decided of it", async () => {
  const { user } = start(`/devices/${bare(old.id)}`, []);
  const pane = within(await screen.findByRole("complementary", { name: "LF014" }));
  const source = async (written: string) => (await pane.findByText(written)).closest("li")?.textContent;
  expect(await source("2026-11-20, ny.json, agent LF014-2026")).toContain("Serienummer");
  expect(await source("2026-09-01, gammal.json, agent LF014-2014"), "each its own").toContain("Operativsystem");
  expect(pane.getByText("640hp72"), "the other serial is the machine's too").toBeDefined();
  expect(pane.getByText(/Agent LF014-2026/)).toBeDefined();
  expect(pane.getByText("Moderkortet bytt")).toBeDefined();
  expect(pane.getByText("Den andra datorn: LF014 (vmware-56)")).toBeDefined();
  expect(await axeViolations()).toEqual([]);
  await user.click(pane.getByRole("button", { name: "Ta tillbaka…" }));
  expect(await screen.findByText(/De blir två datorer igen/)).toBeDefined();
});

test("a device in conflict leads to the comparison, and one report is named once", async () => {
  const one = { ...detail, decisions: [], conflicts_with: [later.id], sources: detail.sources.slice(0, 1) };
  start(`/devices/${bare(old.id)}`, [conflict], one);
  const pane = within(await screen.findByRole("complementary", { name: "LF014" }));
  const link = await pane.findByRole("link", { name: "Jämför" });
  expect(link.getAttribute("href")).toBe(`#${pairPath}`);
  const all = pane.getByText("Alla uppgifter").closest("li");
  expect(all?.textContent).toContain("2026-11-20, ny.json, agent LF014-2026");
});
