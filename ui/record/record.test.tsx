/** The mechanism of every register: opening, adding, changing, colliding, retiring and restoring. */
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Screen } from "../bodies/screen";
import { axeViolations } from "../test/axe";
import { column, idOf, leaving, openScreen, Register, recordOf } from "../test/register-screen";

// Typing into a whole screen takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const columns = [
  column("name"),
  column("abbreviation"),
  column("body_type", "code", ["committee", "group"]),
  ...leaving,
];
const path = "/bodies/{-$id}";

function bodies() {
  return new Register(
    [
      recordOf(1, "body", {
        name: "Kommunstyrelsen",
        abbreviation: "KS",
        body_type: "executive_board",
        partners: [],
        note: null,
      }),
      recordOf(2, "body", {
        name: "IT-gruppen",
        abbreviation: null,
        body_type: "group",
        partners: [],
        note: "Bereder",
      }),
    ],
    columns,
  );
}

const pane = (name: string | RegExp) => screen.findByRole("complementary", { name });

test("a row opens beside the list, the focus stays in the list, and Esc closes it", async () => {
  const { user } = openScreen(bodies(), path, Screen, "/bodies");
  await user.click(await screen.findByText("Kommunstyrelsen"));
  expect(within(await pane("Kommunstyrelsen")).getByText("KS")).toBeDefined();
  expect(document.activeElement?.closest('[role="grid"]'), "arrows must go on moving in the list").not.toBeNull();
  expect(await axeViolations()).toEqual([]);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("complementary")).toBeNull());
});

test("N opens an empty form whose first field has the focus; what is missing is said at once", async () => {
  const { user, register } = openScreen(bodies(), path, Screen, "/bodies");
  (await screen.findByRole("grid")).querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  await user.keyboard("n");
  const form = await pane("Nytt organ");
  expect(document.activeElement).toBe(within(form).getByRole("textbox", { name: "Namn" }));
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect((await within(form).findByRole("alert")).textContent).toMatch(/Rätta 2 saker.*Namn saknas.*Slag saknas/);
  expect(register.performed, "nothing is sent while a field is missing").toEqual([]);
  expect(await axeViolations()).toEqual([]);
});

test("a new record is sent whole, opened afterwards, and can be undone", async () => {
  const { user, register } = openScreen(bodies(), path, Screen, "/bodies/new");
  await user.type(await screen.findByRole("textbox", { name: "Namn" }), " Miljönämnden ");
  await user.type(screen.getByRole("textbox", { name: /Samverkar med/ }), "Hallsberg{Enter}{Enter}Askersund");
  await user.click(screen.getByRole("button", { name: /Slag/ }));
  await user.click(await screen.findByRole("option", { name: "Gemensam nämnd" }));
  await user.click(screen.getByRole("button", { name: "Lägg till" }));
  await pane("Miljönämnden");
  expect(register.last).toEqual({
    command: "add",
    id: idOf(900),
    content: {
      kind: "body",
      fields: {
        name: "Miljönämnden",
        abbreviation: null,
        body_type: "joint_committee",
        partners: ["Hallsberg", "Askersund"],
        note: null,
      },
    },
  });
  await user.click(screen.getByRole("button", { name: "Ångra" }));
  await waitFor(() => expect(register.last).toEqual({ command: "revert", of: idOf(801) }));
});

test("E changes the open record: only the changed fields are sent, with the revision that was seen", async () => {
  const { user, register } = openScreen(bodies(), path, Screen, `/bodies/${idOf(2)}`);
  const detail = await pane("IT-gruppen");
  detail.focus();
  await user.keyboard("e");
  const note = await screen.findByRole("textbox", { name: /Anteckning/ });
  await user.clear(note);
  await user.type(note, "Bereder IT-frågor");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(within(await pane("IT-gruppen")).getByText("Bereder IT-frågor")).toBeDefined();
  expect(register.last).toEqual({ command: "edit", id: idOf(2), seen: 1, set: { note: "Bereder IT-frågor" } });
});

test("saving an unchanged form sends nothing", async () => {
  const { user, register } = openScreen(bodies(), path, Screen, `/bodies/${idOf(2)}?edit=1`);
  await user.click(await screen.findByRole("button", { name: "Spara" }));
  await screen.findByRole("button", { name: /Ändra/ });
  expect(register.performed).toEqual([]);
});

test("what Rust refuses stands at its field, and the form keeps what was written", async () => {
  const { user, register } = openScreen(bodies(), path, Screen, `/bodies/${idOf(2)}?edit=1`);
  const name = await screen.findByRole("textbox", { name: "Namn" });
  await user.clear(name);
  await user.type(name, "Kommunstyrelsen");
  register.refuse = {
    issues: [{ code: "name_taken", field: "name", values: { name: "Kommunstyrelsen" } }],
    conflicts: [],
  };
  await user.click(screen.getByRole("button", { name: "Spara" }));
  await waitFor(() => expect(name.getAttribute("aria-invalid")).toBe("true"));
  expect((name as HTMLInputElement).value).toBe("Kommunstyrelsen");
});

test("two who changed the same field choose which value stands; the rest is saved as it was", async () => {
  const { user, register } = openScreen(bodies(), path, Screen, `/bodies/${idOf(2)}?edit=1`);
  const note = await screen.findByRole("textbox", { name: /Anteckning/ });
  await user.clear(note);
  await user.type(note, "Mitt");
  await user.type(screen.getByRole("textbox", { name: /Förkortning/ }), "ITG");
  // Somebody else was quicker with the note.
  register.records = register.records.map((record) =>
    record.id === idOf(2) ? { ...record, revision: 2, fields: { ...record.fields, note: "Deras" } } : record,
  );
  register.refuse = {
    issues: [{ code: "field_conflict", field: "note", values: {} }],
    conflicts: [{ field: "note", base: "Bereder", theirs: "Deras", mine: "Mitt" }],
  };
  await user.click(screen.getByRole("button", { name: "Spara" }));
  const group = await screen.findByRole("radiogroup", { name: "Anteckning" });
  expect(within(group).getByText("Bereder"), "what it was stands beside both changes").toBeDefined();
  const save = screen.getByRole("button", { name: "Spara valen" });
  expect(save.getAttribute("aria-disabled"), "nothing is chosen for anyone").toBe("true");
  expect(await axeViolations()).toEqual([]);
  await user.click(within(group).getByRole("radio", { name: /Den andras ändring/ }));
  await user.click(save);
  await pane("IT-gruppen");
  expect(register.last).toEqual({ command: "edit", id: idOf(2), seen: 2, set: { abbreviation: "ITG" } });
});

test("Esc asks before it throws away what has been written", async () => {
  const { user } = openScreen(bodies(), path, Screen, `/bodies/${idOf(2)}?edit=1`);
  await user.type(await screen.findByRole("textbox", { name: /Förkortning/ }), "X");
  await user.keyboard("{Escape}");
  const dialog = await screen.findByRole("alertdialog", { name: "Kasta det du har skrivit?" });
  await user.click(within(dialog).getByRole("button", { name: "Kasta ändringarna" }));
  await waitFor(() => expect(screen.queryByRole("textbox", { name: /Förkortning/ })).toBeNull());
  expect(await pane("IT-gruppen")).toBeDefined();
});

test("retiring needs a reason; a retired record says why and can be restored", async () => {
  const { user, register } = openScreen(bodies(), path, Screen, `/bodies/${idOf(2)}`);
  await user.click(await screen.findByRole("button", { name: "Fler åtgärder" }));
  await user.click(await screen.findByRole("menuitem", { name: "Avregistrera" }));
  const dialog = await screen.findByRole("alertdialog", { name: "Avregistrera IT-gruppen?" });
  await user.click(within(dialog).getByRole("button", { name: "Avregistrera" }));
  expect(register.performed).toEqual([]);
  await user.type(within(dialog).getByRole("textbox", { name: "Skäl" }), "Upplöst");
  await user.click(within(dialog).getByRole("button", { name: "Avregistrera" }));
  await waitFor(() => expect(register.last).toEqual({ command: "retire", id: idOf(2), reason: "Upplöst" }));
  const detail = await pane("IT-gruppen");
  await within(detail).findByText(/Upplöst/);
  expect(within(detail).queryByRole("button", { name: /Ändra/ }), "what is retired cannot be changed").toBeNull();
  await user.click(within(detail).getByRole("button", { name: "Återställ" }));
  const again = await screen.findByRole("alertdialog");
  await user.type(within(again).getByRole("textbox", { name: "Skäl" }), "Behövs");
  await user.click(within(again).getByRole("button", { name: "Återställ" }));
  await waitFor(() => expect(register.last).toEqual({ command: "restore", id: idOf(2), reason: "Behövs" }));
});

test("what is retired is a view, from which it is opened and restored, and the view stays", async () => {
  const register = bodies();
  const retired = { at: "2026-11-23T10:00:00Z", by: idOf(1), reason: "Upplöst" };
  register.records = register.records.map((record) => (record.id === idOf(2) ? { ...record, retired } : record));
  const { user, router } = openScreen(register, path, Screen, "/bodies");
  const views = within(await screen.findByRole("navigation", { name: "Sparade vyer" }));
  expect(screen.queryByText("IT-gruppen"), "it is in no other view").toBeNull();
  await user.click(await views.findByRole("link", { name: "Avregistrerade 1" }));
  await user.click(await screen.findByRole("rowheader", { name: "IT-gruppen" }));
  expect(router.state.location.href).toMatch(/^\/bodies\/[0-9a-f]+\?view=retired$/);
  const detail = within(await pane("IT-gruppen"));
  expect(await axeViolations()).toEqual([]);
  await user.click(detail.getByRole("button", { name: "Återställ" }));
  const dialog = within(await screen.findByRole("alertdialog"));
  await user.type(dialog.getByRole("textbox", { name: "Skäl" }), "Behövs");
  await user.click(dialog.getByRole("button", { name: "Återställ" }));
  expect(await screen.findByText("Ingenting är avregistrerat")).toBeDefined();
  await user.click(detail.getByRole("button", { name: "Stäng detaljer" }));
  expect(router.state.location.href, "closing stays in the view").toBe("/bodies?view=retired");
  await user.click(views.getByRole("link", { name: /^Alla/ }));
  expect(await screen.findByRole("rowheader", { name: "IT-gruppen" })).toBeDefined();
  expect(router.state.location.href).toBe("/bodies");
});

test("another view leaves the open record and a form", async () => {
  const { user, router } = openScreen(bodies(), path, Screen, `/bodies/${idOf(2)}?edit=1`);
  await screen.findByRole("button", { name: "Spara" });
  await user.click(screen.getByRole("link", { name: /Avregistrerade/ }));
  await waitFor(() => expect(router.state.location.href).toBe("/bodies?view=retired"));
  expect(screen.queryByRole("complementary")).toBeNull();
});
