/** The licence screen: what stands in the lists, why a position is what it is, and what each form sends. */
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { ExplainedPosition_Serialize, RuleDraft_Deserialize } from "../backend/bindings";
import type { Row } from "../backend/types";
import { axeViolations } from "../test/axe";
import { column, idOf, openScreen, Register, recordOf } from "../test/register-screen";
import { Screen } from "./screen";

// A whole form is typed into and read by axe, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const bare = (id: string) => id.replaceAll("-", "");
const kontoret = idOf(1);
const right = idOf(2);

const columns = [
  column("product"),
  column("entitled", "quantity"),
  column("metric", "code", ["device"]),
  column("consumed", "quantity"),
  column("balance", "balance"),
  column("risk", "money"),
  column("evidence_grade", "code", ["invoice"]),
];

function position(product: string, cells: Record<string, string | number | null>): Row {
  return { id: `${bare(idOf(1))}-device`, cells: { product, product_id: bare(idOf(1)), metric: "device", ...cells } };
}

const figures = { entitled: 10, known_entitled: 10, consumed: 12, shortfall: 2, unused: 0, balance: -2 } as const;

const explained: ExplainedPosition_Serialize = {
  product: kontoret,
  product_name: "Kontoret 2024",
  position: {
    ...figures,
    status: "shortfall",
    product: kontoret,
    metric: "device",
    proven: { ...figures, entitled: 4, known_entitled: 4, shortfall: 8, balance: -8, status: "shortfall" },
    evidence_grade: "order",
    risk: 300_000,
    price: { unit: 150_000, entitlement: right, since: "2024-02-01" },
    findings: [{ code: "stale_device", count: 3, metric: null }],
  },
  entitlements: [
    {
      entitlement: right,
      counted: true,
      reason: "counted",
      reason_date: null,
      metric: "device",
      units: 10,
      evidence_grade: "order",
      proven: false,
      used: 10,
      evidence: "Beställning B-17",
      order_number: null,
      version: null,
      supplier: "Nordvalv",
    },
    {
      entitlement: idOf(3),
      counted: false,
      reason: "expired",
      reason_date: "2025-09-30",
      metric: "device",
      units: 5,
      evidence_grade: "invoice",
      proven: true,
      used: 0,
      evidence: "Faktura F-3",
      order_number: null,
      version: "2019",
      supplier: null,
    },
  ],
  lines: [
    {
      rule: "exact",
      entitlement: right,
      granted_by: null,
      installed_version: "2024",
      version: "2024",
      body: null,
      units: 10,
      items: 10,
      body_name: null,
      entitlement_name: "Beställning B-17",
      holders: ["EKV-001", "EKV-002"],
    },
    {
      rule: "uncovered",
      entitlement: null,
      granted_by: null,
      installed_version: null,
      version: "unknown",
      body: null,
      units: 2,
      items: 2,
      body_name: null,
      entitlement_name: null,
      holders: ["EKV-011", "EKV-012"],
    },
  ],
};

function start(at: string, change: (register: Register) => void = () => {}) {
  const register = new Register(
    [
      recordOf(1, "software_product", { name: "Kontoret 2024", product_kind: "commercial", metric: "device" }),
      {
        ...recordOf(2, "entitlement", {
          product: kontoret,
          metric: "device",
          quantity: 10,
          unit_factor: 1,
          acquisition_kind: "full",
          evidence_grade: "order",
          evidence: "Beställning B-17",
        }),
        references: [{ field: "product", to: { id: kontoret, kind: "software_product", name: "Kontoret 2024" } }],
      },
    ],
    columns,
  );
  register.rows.licence_position = [
    position("Kontoret 2024", { entitled: 10, consumed: 12, balance: -2, risk: 300_000, evidence_grade: "order" }),
  ];
  register.rows.normalisation_rule = [];
  Object.assign(register.backend, {
    licenceSummary: async () => ({
      products: 64,
      short: 5,
      unknown: 1,
      surplus: 11,
      proven: 51,
      risk: 23_319_000,
      as_of: "2026-11-20",
      devices: 100,
      installations: 38_911,
      unmatched_titles: 47,
    }),
    explainPosition: async () => explained,
  });
  change(register);
  return openScreen(register, "/licences/{-$id}", Screen, at);
}

const sentence = (text: RegExp) => screen.findByText(text);

test("the key figures and the position stand with units, sign and proof", async () => {
  start("/licences");
  const row = (await screen.findByRole("rowheader", { name: "Kontoret 2024" })).closest<HTMLElement>("[role=row]");
  if (row === null) throw new Error("no row");
  expect(within(row).getByText("enheter"), "the unit stands beside the right").toBeDefined();
  expect(within(row).getByText("−2")).toBeDefined();
  expect(within(row).getByText("Beställning")).toBeDefined();
  const figures = await screen.findByRole("region", { name: "Nyckeltal" });
  expect(figures.textContent).toContain("233\u00a0190,00\u00a0kr");
  expect(figures.textContent).toContain("51 av 64");
  expect(screen.getByRole("tab", { name: /Oigenkända namn/ }).textContent).toContain("47");
  expect(await axeViolations()).toEqual([]);
});

test("a position is explained line by line, with what does not count struck out and why", async () => {
  const { user } = start(`/licences/${bare(kontoret)}-device`);
  const pane = await screen.findByRole("complementary", { name: "Kontoret 2024" });
  const inside = within(pane);
  expect(inside.getByText("Varför −2?")).toBeDefined();
  expect(inside.getByText("Faktura F-3").closest("s"), "an expired right is struck out").not.toBeNull();
  expect(inside.getByText("Räknas inte, gick ut 2025-09-30")).toBeDefined();
  expect(inside.getByText("10 med version 2024 täcks av ”Beställning B-17”.")).toBeDefined();
  expect(inside.getByText("2 med okänd version saknar rättighet.")).toBeDefined();
  const result = inside.getByRole("group", { name: "Position" });
  expect(result.textContent).toContain("2 × 1\u00a0500,00\u00a0kr");
  expect(result.textContent, "the price names its day").toContain("från 2024-02-01");
  expect(inside.getByText("Uppgivet och belagt"), "declared and proven differ").toBeDefined();
  expect(inside.getByText("3 enheter har inte synts till på länge men räknas ändå.")).toBeDefined();
  await user.click(inside.getByText("Visa 2 enheter"));
  expect(inside.getByText("EKV-012")).toBeDefined();
  expect(await axeViolations()).toEqual([]);
});

test("a risk that cannot be valued is a sentence and never a zero", async () => {
  start(`/licences/${bare(kontoret)}`, (register) => {
    const { position } = explained;
    Object.assign(register.backend, {
      explainPosition: async () => ({ ...explained, position: position && { ...position, risk: null, price: null } }),
    });
    register.rows.licence_position = [unvalued("Kontoret 2024")];
  });
  expect(await sentence(/Värderas inte, eftersom inget pris är känt/)).toBeDefined();
  expect(await screen.findByText("värderas inte"), "in the list as well").toBeDefined();
});

function unvalued(product: string): Row {
  return position(product, { entitled: 10, consumed: 12, balance: -2, risk: null, evidence_grade: null });
}

test("N opens a new entitlement; what is missing is said, and an unknown quantity is sent as unknown", async () => {
  const { user, register } = start("/licences?tab=entitlements");
  await screen.findByRole("tab", { name: /Rättigheter/, selected: true });
  await user.keyboard("n");
  const dialog = await screen.findByRole("dialog", { name: "Ny rättighet" });
  expect(await axeViolations(dialog)).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "Lägg till" }));
  const alert = await within(dialog).findByRole("alert");
  expect(alert.textContent).toContain("Produkten saknas");
  expect(alert.textContent).toContain("Antalet saknas");
  await user.type(within(dialog).getByRole("combobox", { name: "Produkt" }), "Kont");
  await user.click(await screen.findByRole("option", { name: "Kontoret 2024" }));
  await user.click(within(dialog).getByRole("radio", { name: "Okänd" }));
  await user.click(within(dialog).getByRole("button", { name: "Lägg till" }));
  await waitFor(() => expect(register.last?.command).toBe("add"));
  expect(register.last).toMatchObject({
    content: { kind: "entitlement", fields: { product: kontoret, quantity: "unknown", version: null, bodies: [] } },
  });
});

test("an edit sends only what changed", async () => {
  const { user, register } = start(`/licences/${right}?tab=entitlements`);
  const pane = await screen.findByRole("complementary", { name: "Kontoret 2024" });
  await user.click(within(pane).getByRole("button", { name: /Ändra/ }));
  const dialog = await screen.findByRole("dialog", { name: "Ändra rättighet" });
  const many = within(dialog).getByRole("textbox", { name: "Hur många" });
  await user.clear(many);
  await user.type(many, "12");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(register.last).toMatchObject({ command: "edit", seen: 1, set: { quantity: 12 } }));
  expect(Object.keys((register.last as { set: object }).set), "the rest is left to whoever edits it").toEqual([
    "quantity",
  ]);
});

test("retiring asks for a reason and says what stands in the way", async () => {
  const { user, register } = start(`/licences/${right}?tab=entitlements`);
  const pane = await screen.findByRole("complementary", { name: "Kontoret 2024" });
  await user.click(within(pane).getByRole("button", { name: "Avregistrera…" }));
  const dialog = await screen.findByRole("alertdialog", { name: "Avregistrera rättigheten" });
  await user.click(within(dialog).getByRole("button", { name: "Avregistrera" }));
  expect(within(dialog).getByText("Skäl saknas. Skriv varför.")).toBeDefined();
  register.refuse = {
    issues: [{ code: "still_referred", field: null, values: { count: "1", names: "X" } }],
    conflicts: [],
  };
  await user.type(within(dialog).getByRole("textbox", { name: /Skäl/ }), "Dubblett");
  await user.click(within(dialog).getByRole("button", { name: "Avregistrera" }));
  expect(await within(dialog).findByText(/X/), "the refusal stands where the question was asked").toBeDefined();
  await user.click(within(dialog).getByRole("button", { name: "Avregistrera" }));
  await waitFor(() => expect(register.last).toMatchObject({ command: "retire", reason: "Dubblett" }));
});

test("a retired entitlement says why and is restored", async () => {
  const { user, register } = start(`/licences/${right}?tab=entitlements`, (register) => {
    const retired = { at: "2026-11-23T10:00:00Z", by: idOf(9), reason: `undo ${idOf(8)}` };
    register.records = register.records.map((record) => (record.id === right ? { ...record, retired } : record));
  });
  const pane = within(await screen.findByRole("complementary", { name: "Kontoret 2024" }));
  expect(pane.getByText(/Tillägget ångrades/), "in words, not the id of a command").toBeDefined();
  expect(pane.queryByRole("button", { name: /Avregistrera/ })).toBeNull();
  await user.click(pane.getByRole("button", { name: "Återställ" }));
  const dialog = within(await screen.findByRole("alertdialog", { name: "Återställ Kontoret 2024?" }));
  await user.type(dialog.getByRole("textbox", { name: "Skäl" }), "Behövs");
  await user.click(dialog.getByRole("button", { name: "Återställ" }));
  await waitFor(() => expect(register.last).toEqual({ command: "restore", id: right, reason: "Behövs" }));
});

test("a product's versions keep the order that they are put in", async () => {
  const { user, register } = start("/licences?tab=products");
  await user.click(await screen.findByRole("button", { name: /Ny produkt/ }));
  const dialog = within(await screen.findByRole("dialog", { name: "Ny produkt" }));
  await user.type(dialog.getByRole("textbox", { name: "Produktens namn" }), "Ritaren");
  for (const version of ["2024", "2019"]) {
    await user.click(dialog.getByRole("button", { name: "Lägg till version" }));
    const fields = dialog.getAllByRole("textbox", { name: /^Version \d/ });
    await user.type(fields.at(-1) as HTMLElement, version);
  }
  await user.click(dialog.getByRole("button", { name: "Flytta upp 2019" }));
  await user.click(dialog.getByRole("button", { name: "Lägg till" }));
  await waitFor(() => expect(register.last?.command).toBe("add"));
  expect(register.last).toMatchObject({
    content: { fields: { name: "Ritaren", versions: [{ version: "2019" }, { version: "2024" }] } },
  });
});

test("an unrecognised name becomes a rule and its product in one command, counted beforehand", async () => {
  const drafts: RuleDraft_Deserialize[] = [];
  const { user, register } = start("/licences?tab=titles", ({ rows, backend }) => {
    rows.title = [
      { id: "7", cells: { product: "Ritaren 24.1.2", name: "Ritaren 24.1.2", publisher: "Linje AB", device_count: 4 } },
    ];
    Object.assign(backend, {
      previewRule: async (draft: RuleDraft_Deserialize) => {
        drafts.push(draft);
        return { titles: 3, unmatched: 2, devices: 41, taken: 1, examples: ["Ritaren 24.1.2"] };
      },
    });
  });
  await user.click(await screen.findByRole("rowheader", { name: "Ritaren 24.1.2" }));
  await user.click(await screen.findByRole("button", { name: /Gör regel…/ }));
  const dialog = within(await screen.findByRole("dialog", { name: "Ny regel" }));
  expect(await dialog.findByText(/Regeln avgör 3 namn på 41 datorer\. 2 av dem/)).toBeDefined();
  expect(drafts.at(-1)?.rule, "the version at the end is left out, so that the next one fits").toMatchObject({
    match_kind: "prefix",
    pattern: "Ritaren",
  });
  expect(await axeViolations()).toEqual([]);
  await user.click(dialog.getByRole("button", { name: /Lägg till regeln/ }));
  await waitFor(() => expect(register.last?.command).toBe("batch"));
  const product = idOf(901);
  expect(register.last).toMatchObject({
    commands: [
      { command: "add", id: product, content: { kind: "software_product", fields: { name: "Ritaren" } } },
      { command: "add", content: { kind: "normalisation_rule", fields: { product, order: 10 } } },
    ],
  });
});
