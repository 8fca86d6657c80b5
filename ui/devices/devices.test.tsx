/** Devices: opened with the keyboard, searched, and honest about what a report does not say. */
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { DeviceDetail_Serialize } from "../backend/bindings";
import { axeViolations } from "../test/axe";
import { column, openScreen, Register } from "../test/register-screen";
import { Screen } from "./screen";

const device: DeviceDetail_Serialize = {
  id: "0199b000-0000-7000-8000-000000000001",
  name: "EKV-001",
  device_kind: "laptop",
  serial: "SN-1",
  uuid: null,
  other_serials: [],
  other_uuids: [],
  agent_ids: ["EKV-001-agent"],
  macs: [],
  manufacturer: null,
  model: null,
  os_name: "Operativet",
  os_version: "11",
  account: "annsun",
  first_seen: "2026-01-02",
  last_seen: "2026-11-20",
  has_software: true,
  titles: [
    { name: "Kontoret", version: "2024", publisher: "Nordvalv" },
    { name: "Ritaren", version: "", publisher: "Linje AB" },
  ],
  reports: [
    {
      file: "EKV-001.xml",
      source: "agent_xml",
      agent_id: "EKV-001-agent",
      reported_at: null,
      received_at: "2026-11-20T08:12:00Z",
      is_partial: true,
    },
  ],
  sources: [],
  decisions: [],
  conflicts_with: [],
};

function start(detail: DeviceDetail_Serialize) {
  const register = new Register([], [column("name"), column("title_count", "count")]);
  register.rows.device = [{ id: device.id.replaceAll("-", ""), cells: { name: "EKV-001", title_count: 2 } }];
  Object.assign(register.backend, {
    device: async () => detail,
    identityConflicts: async () => ({ conflicts: [], has_more: false }),
  });
  return openScreen(register, "/devices/{-$id}", Screen, "/devices");
}

test("Enter opens a device, its programs are searched, and Esc goes back to the row", async () => {
  const { user } = start(device);
  const row = await screen.findByRole("rowheader", { name: "EKV-001" });
  row.focus();
  await user.keyboard("{Enter}");
  const pane = within(await screen.findByRole("complementary", { name: "EKV-001" }));
  expect(pane.getByText("Operativet 11")).toBeDefined();
  expect(pane.queryByText("Modell"), "what is not known is left out").toBeNull();
  expect(pane.getByText(/Ofullständig/)).toBeDefined();
  expect(await axeViolations()).toEqual([]);
  await user.type(pane.getByRole("textbox", { name: "Sök bland programmen" }), "linje");
  expect(pane.queryByText("Kontoret")).toBeNull();
  expect(pane.getByText("Ritaren"), "the publisher is searched as well").toBeDefined();
  await user.click(pane.getByRole("button", { name: "Stäng detaljer" }));
  expect(screen.queryByRole("complementary", { name: "EKV-001" })).toBeNull();
  expect(document.activeElement?.textContent, "the focus is back in the list").toContain("EKV-001");
});

test("a device without a list of software is unknown, not empty", async () => {
  const { user } = start({ ...device, has_software: false, titles: [] });
  (await screen.findByRole("rowheader", { name: "EKV-001" })).focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText(/Vad som är installerat är okänt/)).toBeDefined();
});
