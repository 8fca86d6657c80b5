/** The dialogs: what each sends, what it refuses, and how a conflict is settled. */
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Outcome_Serialize } from "../backend/bindings";
import { axeViolations } from "../test/axe";
import { renderWithWords } from "../test/render";
import { alarm, alarmBackend, board, detail, former, person, record, steward } from "./alarm.test-data";
import { AssignDialog } from "./assign-dialog";
import { ClassifyDialog } from "./classify-dialog";
import { CriticalityDialog } from "./criticality-dialog";
import { EditDialog } from "./edit-dialog";
import { EmergencyCardDialog } from "./emergency-card";
import { NewDialog } from "./new-dialog";

// axe on whole dialogs is slow where several builds share the machine.
vi.setConfig({ testTimeout: 30_000 });

const target = { object: { on: "system" as const, id: alarm }, name: "Larmanläggning" };

test("an edit sends only what was changed, with the revision that was seen", async () => {
  const { backend, commands } = alarmBackend();
  const onClose = vi.fn();
  const { user } = renderWithWords(<EditDialog detail={detail()} onClose={onClose} />, { backend });
  const name = await screen.findByRole("textbox", { name: "Namn" });
  expect(await axeViolations()).toEqual([]);
  await user.clear(name);
  await user.type(name, "Fastighetslarm");
  await user.click(screen.getByRole("button", { name: "Spara" }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(commands).toEqual([{ command: "edit", id: alarm, seen: 3, set: { name: "Fastighetslarm" } }]);
});

test("an edit that changes nothing asks for nothing", async () => {
  const { backend, commands } = alarmBackend();
  const onClose = vi.fn();
  const { user } = renderWithWords(<EditDialog detail={detail()} onClose={onClose} />, { backend });
  await user.click(await screen.findByRole("button", { name: "Spara" }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(commands).toEqual([]);
});

test("a conflict shows base, theirs and mine, and sends only the chosen side", async () => {
  const { backend, commands, state } = alarmBackend();
  const onClose = vi.fn();
  const conflict = {
    field: "purpose",
    base: "Larmar vid inbrott.",
    theirs: "Larmar vid brand.",
    mine: "Larmar alltid.",
  };
  const refused: Outcome_Serialize = {
    outcome: "refused",
    refusal: { issues: [{ code: "field_conflict", field: "purpose", values: {} }], conflicts: [conflict] },
  };
  const done = backend.perform;
  backend.perform = async (command) => {
    await done(command);
    return refused;
  };
  const { user } = renderWithWords(<EditDialog detail={detail()} onClose={onClose} />, { backend });
  const purpose = await screen.findByRole("textbox", { name: /Ändamål/ });
  await user.clear(purpose);
  await user.type(purpose, "Larmar alltid.");
  await user.type(screen.getByRole("textbox", { name: /Anteckning/ }), "Ny");
  await user.click(screen.getByRole("button", { name: "Spara" }));

  const choice = within(await screen.findByRole("group", { name: "Ändamål" }));
  expect(choice.getByText(/Larmar vid inbrott/), "what it was").toBeDefined();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Spara valen" }));
  expect(commands, "no choice, no change").toHaveLength(1);

  state.detail = detail({ record: record({ revision: 4, fields: { ...record().fields, purpose: conflict.theirs } }) });
  backend.perform = done;
  await user.click(choice.getByRole("radio", { name: /Den andres: Larmar vid brand/ }));
  await user.click(screen.getByRole("button", { name: "Spara valen" }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(commands[1], "theirs stands, and the rest of mine is kept").toEqual({
    command: "edit",
    id: alarm,
    seen: 4,
    set: { note: "Ny" },
  });
});

test("a third change on the way is not overwritten by the choice", async () => {
  const { backend, commands, state } = alarmBackend();
  const conflict = { field: "note", base: null, theirs: "Deras", mine: "Mitt" };
  const done = backend.perform;
  backend.perform = async (command) => {
    await done(command);
    return { outcome: "refused", refusal: { issues: [], conflicts: [conflict] } };
  };
  const { user } = renderWithWords(<EditDialog detail={detail()} onClose={() => {}} />, { backend });
  await user.type(await screen.findByRole("textbox", { name: /Anteckning/ }), "Mitt");
  await user.click(screen.getByRole("button", { name: "Spara" }));
  await user.click(await screen.findByRole("radio", { name: /Ditt: Mitt/ }));
  state.detail = detail({ record: record({ revision: 5, fields: { ...record().fields, note: "En tredje" } }) });
  await user.click(screen.getByRole("button", { name: "Spara valen" }));
  await waitFor(() => expect(commands).toHaveLength(2));
  expect(commands[1], "the revision first seen makes Rust say no again").toMatchObject({
    seen: 3,
    set: { note: "Mitt" },
  });
});

test("level 4 is refused where it is chosen, and nothing leaves the form", async () => {
  const { backend, commands } = alarmBackend();
  const { user } = renderWithWords(<ClassifyDialog detail={detail()} onClose={() => {}} />, { backend });
  await user.click(await screen.findByRole("radio", { name: /Konfidentialitet 4/ }));
  expect((await screen.findByRole("alert")).textContent).toContain("Nivå 4 gäller Sveriges säkerhet");
  for (const aspect of ["Riktighet", "Tillgänglighet", "Spårbarhet"]) {
    await user.click(screen.getByRole("radio", { name: new RegExp(`${aspect} 2: Betydande`) }));
  }
  await user.click(screen.getByRole("button", { name: "Klassa" }));
  expect(commands).toEqual([]);
  await user.click(screen.getByRole("radio", { name: /Konfidentialitet 3: Allvarlig/ }));
  await user.click(screen.getByRole("checkbox", { name: "Användare" }));
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Klassa" }));
  await waitFor(() => expect(commands).toHaveLength(1));
  expect(commands[0]).toMatchObject({
    command: "classify_system",
    classification: { confidentiality: 3, integrity: 2, availability: 2, traceability: 2, participants: ["Användare"] },
  });
});

test("criticality cannot be entered without its decision", async () => {
  const { backend, commands } = alarmBackend();
  const { user } = renderWithWords(<CriticalityDialog detail={detail()} onClose={() => {}} />, { backend });
  await user.click(await screen.findByRole("radio", { name: /Samhällsviktigt/ }));
  await user.click(screen.getByRole("button", { name: "För in beslutet" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Paragraf saknas");
  expect(commands).toEqual([]);
  await user.type(screen.getByRole("textbox", { name: /Paragraf/ }), "§ 117");
  await user.type(screen.getByRole("textbox", { name: /Beslutsdatum/ }), "2025-09-16");
  await user.click(screen.getByRole("button", { name: "För in beslutet" }));
  await waitFor(() =>
    expect(commands).toEqual([
      {
        command: "set_criticality",
        system: alarm,
        level: "society_critical",
        decision: { body: board, paragraph: "117", date: "2025-09-16", document: null },
      },
    ]),
  );
});

test("a new person is added and appointed as one change, in the place of the present holder", async () => {
  const present = { ...former, is_current: true, valid_to: null };
  const { backend, commands } = alarmBackend(detail({ assignments: [present] }));
  const { user } = renderWithWords(<AssignDialog targets={[target]} suggested="system_steward" onClose={() => {}} />, {
    backend,
  });
  expect(await screen.findByRole("button", { name: /Oskar Fält/ }), "whom it replaces").toBeDefined();
  await user.click(screen.getByRole("button", { name: "Skriv in en ny person" }));
  expect(await axeViolations()).toEqual([]);
  await user.type(screen.getByRole("textbox", { name: "Namn" }), "Eva Brandt");
  await user.click(screen.getByRole("radio", { name: /Tillförordnad/ }));
  await user.click(screen.getByRole("button", { name: "Utse" }));
  await waitFor(() => expect(commands).toHaveLength(1));
  const [batch] = commands;
  if (batch?.command !== "batch") throw new Error("not one change");
  const [added, assigned] = batch.commands;
  expect(added).toMatchObject({ command: "add", content: { kind: "person", fields: { name: "Eva Brandt" } } });
  expect(assigned).toMatchObject({
    command: "assign_role",
    assignment: { role_type: steward, assignment_kind: "acting", decision: null },
    replaces: former.id,
  });
  expect(added?.command === "add" && assigned?.command === "assign_role" && assigned.assignment.holder).toBe(
    added?.command === "add" ? added.id : "",
  );
});

test("what Rust refuses lands at its field", async () => {
  const { backend } = alarmBackend();
  backend.perform = async () => ({
    outcome: "refused",
    refusal: {
      issues: [{ code: "wrong_decider", field: "decision.body", values: { name: "Lönenämnden" } }],
      conflicts: [],
    },
  });
  const { user } = renderWithWords(
    <AssignDialog targets={[target]} decider={{ value: person, label: "Lönenämnden" }} onClose={() => {}} />,
    { backend },
  );
  await user.click(await screen.findByRole("button", { name: "Skriv in en ny person" }));
  await user.type(screen.getByRole("textbox", { name: "Namn" }), "Eva");
  await user.click(screen.getByRole("button", { name: "Utse" }));
  const link = await screen.findByRole("link", { name: /får inte fatta det beslutet/ });
  await user.click(link);
  expect(document.activeElement).toBe(screen.getByRole("combobox", { name: /Beslutat av/ }));
});

test("new equipment carries its connection, and an unfinished contact is said before it is sent", async () => {
  const { backend, commands } = alarmBackend();
  const onAdded = vi.fn();
  const { user } = renderWithWords(
    <NewDialog type="connected_device" title="Ny utrustning" onClose={() => {}} onAdded={onAdded} />,
    { backend },
  );
  await user.type(await screen.findByRole("textbox", { name: "Namn" }), "Passersystem");
  await user.type(screen.getByRole("textbox", { name: /Plats/ }), "Entrén");
  await user.click(screen.getByRole("button", { name: "Lägg till någon att ringa" }));
  await user.keyboard("Vakten");
  await user.click(screen.getByRole("button", { name: "Lägg till" }));
  expect((await screen.findByRole("alert")).textContent).toContain("saknar namn eller telefon");
  await user.type(screen.getByRole("textbox", { name: "Telefon" }), "0980-319 204");
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Lägg till" }));
  await waitFor(() => expect(onAdded).toHaveBeenCalled());
  expect(commands[0]).toMatchObject({
    command: "add",
    content: {
      kind: "system",
      fields: {
        name: "Passersystem",
        system_type: "connected_device",
        connection: { equipment_type: "other", location: "Entrén", approval: null },
        contacts: [{ name: "Vakten", role: null, phone: "0980-319 204" }],
      },
    },
  });
});

test("the emergency card says whom to call and prints", async () => {
  const print = vi.fn();
  vi.stubGlobal("print", print);
  const { backend } = alarmBackend();
  const { user } = renderWithWords(<EmergencyCardDialog card={detail().card} onClose={() => {}} />, { backend });
  const card = within(await screen.findByRole("article", { name: "Larmkort för Larmanläggning" }));
  expect(card.getByText("070-174 06 31")).toBeDefined();
  expect(card.getByText(/tål 8 timmars avbrott/)).toBeDefined();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Skriv ut" }));
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
