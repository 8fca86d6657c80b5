/** Import: nothing is kept before it has been shown, everything left out has its sentence, and all of it can be undone. */
import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { EntitlementFile_Deserialize, EntitlementImport_Serialize, ImportProgress } from "../backend/bindings";
import { axeViolations } from "../test/axe";
import { column, idOf, openScreen, Register } from "../test/register-screen";
import { Screen } from "./screen";

// A whole form is typed into and read by axe, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const inventory = {
  batch: null,
  reports: 4,
  devices: 3,
  new_devices: 2,
  changed_devices: 1,
  installations: 410,
  unchanged: 4,
  seen_later: 0,
  new_titles: 17,
  rejected: [{ file: "trasig.xml", code: "file_unreadable", values: { reason: "not_found" } }],
  conflicts: [],
  open_conflicts: 0,
  weak: [],
  named_alike: [],
};

const entitlements: EntitlementImport_Serialize = {
  batch: null,
  command: null,
  added: 2,
  changed: 0,
  unchanged: 1,
  new_products: 1,
  rows: [{ row: 2, product: "Kontoret", quantity: "unlimited", action: "added" }],
  rejected: [{ row: 5, column: "product", code: "product_missing", values: {} }],
  remarks: [{ row: 3, column: "quantity", code: "quantity_empty", values: {} }],
  questions: [{ row: null, column: null, code: "date_order", values: { text: "03/04/2026" } }],
  unread_columns: ["Internt id"],
};

function start(commands: object) {
  const register = new Register([], [column("source"), column("devices", "count"), column("undone_at", "instant")]);
  register.rows.import_batch = [
    { id: "b1", cells: { source: "/in/rapporter", kind: "inventory", devices: 3, undone_at: null } },
  ];
  Object.assign(register.backend, { importRejections: async () => inventory.rejected, ...commands });
  return openScreen(register, "/import", Screen, "/import");
}

const card = (name: string | RegExp) => screen.findByRole("region", { name });

test("paths are asked for, shown as what would happen, and kept only then", async () => {
  const previewInventory = vi.fn(async () => ({ import: "done", result: inventory }));
  const importInventory = vi.fn(async () => ({ import: "done", result: { ...inventory, batch: idOf(7) } }));
  const { user } = start({ previewInventory, importInventory });
  const files = within(await card("Inventeringsfiler"));
  await user.click(files.getByRole("button", { name: "Förhandsgranska" }));
  expect(files.getByText(/Sökvägen saknas/)).toBeDefined();
  await user.type(files.getByRole("textbox", { name: "Sökväg" }), "/in/ett{Enter}  /in/två  ");
  await user.click(files.getByRole("button", { name: "Förhandsgranska" }));
  await files.findByText("Det här händer om du importerar");
  expect(previewInventory, "each line is a path").toHaveBeenCalledWith(["/in/ett", "/in/två"]);
  expect(importInventory).not.toHaveBeenCalled();
  expect(files.getByText(/Filen finns inte/), "a rejected file has its sentence").toBeDefined();
  expect(await axeViolations()).toEqual([]);
  await user.click(files.getByRole("button", { name: "Importera 3 datorer" }));
  await files.findByText("Importen är klar");
  expect(files.getByRole("button", { name: "Ångra importen…" })).toBeDefined();
});

test("what waits for a person and what was recognised on weak grounds is shown, and leads on once it is done", async () => {
  const told = {
    ...inventory,
    conflicts: ["LF014"],
    open_conflicts: 2,
    weak: [{ file: "surf.json", device: "SURF-1", by: "agent" }],
    named_alike: [{ file: "ny.json", device: "SURF-2", last_seen: "2026-10-01" }],
  };
  const { user } = start({
    previewInventory: async () => ({ import: "done", result: told }),
    importInventory: async () => ({ import: "done", result: { ...told, batch: idOf(7) } }),
  });
  const files = within(await card("Inventeringsfiler"));
  await user.type(files.getByRole("textbox", { name: "Sökväg" }), "/in");
  await user.click(files.getByRole("button", { name: "Förhandsgranska" }));
  expect(await files.findByText("LF014")).toBeDefined();
  expect(files.getByText("samma agent-id som SURF-1")).toBeDefined();
  expect(files.getByText("heter som SURF-2, senast inventerad 2026-10-01")).toBeDefined();
  expect(files.queryByRole("link"), "what is only shown can be decided by nobody").toBeNull();
  expect(await axeViolations()).toEqual([]);
  await user.click(files.getByRole("button", { name: "Importera 3 datorer" }));
  const link = await files.findByRole("link", { name: "Avgör 2 konflikter" });
  expect(link.getAttribute("href")).toBe("#/devices?tab=conflicts");
});

test("while it runs it says how far it is, and a stop says that nothing changed", async () => {
  let tell: (progress: ImportProgress) => void = () => {};
  let stop: (reason: unknown) => void = () => {};
  const stopImport = vi.fn(async () =>
    stop({ code: "cancelled", message_key: "failure-cancelled", values: {}, log_id: null }),
  );
  const { user } = start({
    previewInventory: () => new Promise((_, reject) => (stop = reject)),
    stopImport,
    onImportProgress: (listener: typeof tell) => {
      tell = listener;
      return () => {};
    },
  });
  const files = within(await card("Inventeringsfiler"));
  await user.type(files.getByRole("textbox", { name: "Sökväg" }), "/in");
  await user.click(files.getByRole("button", { name: "Förhandsgranska" }));
  const bar = await files.findByRole("progressbar");
  act(() => tell({ done: 12, total: 40, file: "EKV-012.xml" }));
  expect(bar.getAttribute("value")).toBe("12");
  expect(files.getByText("12 av 40 filer")).toBeDefined();
  await user.click(files.getByRole("button", { name: "Stoppa läsningen" }));
  expect(await files.findByText("Importen stoppades. Ingenting har ändrats.")).toBeDefined();
  expect(files.queryByRole("alert"), "a stop is no error").toBeNull();
});

test("a table's open question is answered by a choice, and the answer is shown at once", async () => {
  const asked: EntitlementFile_Deserialize[] = [];
  const { user } = start({
    previewEntitlements: async (request: EntitlementFile_Deserialize) => {
      asked.push(request);
      return request.answers.date_order ? { ...entitlements, questions: [] } : entitlements;
    },
    importEntitlements: async () => ({ import: "done", result: { ...entitlements, batch: idOf(8) } }),
    undoEntitlementImport: async () => ({
      outcome: "refused",
      refusal: {
        issues: [{ code: "cannot_undo", field: null, values: { reason: "changed_since", name: "Kontoret" } }],
        conflicts: [],
      },
    }),
  });
  const table = within(await card(/Licensrättigheter/));
  await user.type(table.getByRole("textbox", { name: "Fil" }), "/in/inköp.xlsx");
  await user.click(table.getByRole("button", { name: "Förhandsgranska" }));
  expect(await table.findByText("Rad 5, Produkt"), "a row left out is known by its number").toBeDefined();
  expect(table.getByText("Internt id"), "a heading that was not read is named").toBeDefined();
  expect(table.getByText("Obegränsad")).toBeDefined();
  expect(await axeViolations()).toEqual([]);
  await user.click(table.getByRole("radio", { name: "Månaden först" }));
  await waitFor(() => expect(asked.at(-1)?.answers.date_order).toBe("month_first"));
  expect(table.getByRole("radio", { name: "Månaden först" }), "an answer can still be changed").toBeDefined();
  await user.click(await table.findByRole("button", { name: "Importera 2 rättigheter" }));
  await user.click(await table.findByRole("button", { name: "Ångra importen…" }));
  const dialog = within(await screen.findByRole("alertdialog"));
  await user.click(dialog.getByRole("button", { name: "Ångra importen" }));
  expect(await dialog.findByText(/Kontoret har ändrats efteråt/), "what blocks it stands there").toBeDefined();
});

test("a file that is no table says so in its own words", async () => {
  const { user } = start({
    previewEntitlements: () =>
      Promise.reject({
        code: "bad_input",
        message_key: "entitlement-import-rejection-empty",
        values: {},
        log_id: null,
      }),
  });
  const table = within(await card(/Licensrättigheter/));
  await user.type(table.getByRole("textbox", { name: "Fil" }), "/in/tom.csv");
  await user.click(table.getByRole("button", { name: "Förhandsgranska" }));
  expect((await table.findByRole("alert")).textContent).toContain("Filen är tom");
});

test("dropped files land in the card that can read them", async () => {
  let drop: (paths: readonly string[]) => void = () => {};
  start({
    onFilesDropped: (listener: typeof drop) => {
      drop = listener;
      return () => {};
    },
  });
  const files = within(await card("Inventeringsfiler"));
  act(() => drop(["/in/EKV-001.xml", "/in/mapp"]));
  expect((files.getByRole("textbox", { name: "Sökväg" }) as HTMLTextAreaElement).value).toBe(
    "/in/EKV-001.xml\n/in/mapp",
  );
  act(() => drop(["/in/inköp.csv"]));
  const table = within(await card(/Licensrättigheter/));
  expect((table.getByRole("textbox", { name: "Fil" }) as HTMLInputElement).value).toBe("/in/inköp.csv");
});

test("an earlier import shows what was left out and is undone with a reason", async () => {
  const undoImport = vi.fn(async () => ({ outcome: "done", command_id: idOf(9), changed: [], signed: false }));
  const { user } = start({ undoImport });
  await user.click(await screen.findByRole("rowheader", { name: "/in/rapporter" }));
  const pane = await screen.findByRole("complementary", { name: "Inventering" });
  expect(await within(pane).findByText("trasig.xml")).toBeDefined();
  expect(await axeViolations()).toEqual([]);
  await user.click(within(pane).getByRole("button", { name: "Ångra importen…" }));
  const dialog = within(await screen.findByRole("alertdialog"));
  await user.type(dialog.getByRole("textbox", { name: /Skäl/ }), "Fel mapp");
  await user.click(dialog.getByRole("button", { name: "Ångra importen" }));
  await waitFor(() => expect(undoImport).toHaveBeenCalledWith({ batch: "b1", reason: "Fel mapp" }));
  await waitFor(() => expect(screen.queryByRole("complementary", { name: "Inventering" })).toBeNull());
});
