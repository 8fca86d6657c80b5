/** Views of a register: changed, saved under a name of one's own, renamed, removed, and found again after a restart. */
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { axeViolations } from "../../test/axe";
import { TestBackend } from "../../test/backend";
import { pageOf, recordColumns, words } from "../../test/register";
import { renderWithWords } from "../../test/render";
import { Settings } from "../settings";
import { Register, type RegisterProps, type Shown } from "./register";

// axe on a whole register is slow where several builds share the machine.
vi.setConfig({ testTimeout: 30_000 });

function show(table: string, settings = new Settings(null), props: Partial<RegisterProps> = {}) {
  const backend = new TestBackend();
  backend.columns = recordColumns;
  backend.answer = (request) => pageOf(request.retired ? 2 : request.filters.length > 0 ? 5 : 20)(request);
  const register = <Register table={table} label="Saker" kinds={["thing"]} empty="" onOpen={() => {}} {...props} />;
  return renderWithWords(register, { backend, settings, words: words.replaceAll("thing-", `${table}-`) });
}

type Opened = ReturnType<typeof show>;

const bar = () => within(screen.getByRole("navigation", { name: "Sparade vyer" }));
const current = () => bar().getByRole("link", { current: "page" });
const changed = () => screen.queryByText("Vyn är ändrad");
const head = (name: string) => screen.findByRole("columnheader", { name });

/** Sorts by cost, which is a change, and saves that as a view. */
async function saveByCost({ user }: Opened, name: string) {
  await user.click(await head("Kostnad"));
  await user.click(screen.getByRole("button", { name: "Spara vy…" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Ny vy" }));
  await user.type(dialog.getByRole("textbox", { name: "Namn" }), `${name}{Enter}`);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
}

test("a register without views of its own has everything, and what has left, each with its count", async () => {
  show("plain");
  await screen.findByRole("rowheader", { name: "Sak 0" });
  expect(bar().getByRole("link", { name: "Alla 20" }).getAttribute("aria-current")).toBe("page");
  expect(await bar().findByRole("link", { name: "Avregistrerade 2" })).toBeDefined();
  expect(changed(), "nothing is changed by looking").toBeNull();
  expect((await head("Namn")).getAttribute("aria-sort"), "what it is sorted by is drawn").toBe("ascending");
  expect(await axeViolations()).toEqual([]);
});

test("text, filters, order and columns each make a change, and it can be taken back", async () => {
  const { user } = show("changing");
  await screen.findByRole("rowheader", { name: "Sak 0" });
  const reset = async () => {
    expect(changed()).not.toBeNull();
    await user.click(screen.getByRole("button", { name: "Återställ vyn" }));
    expect(changed()).toBeNull();
    expect(document.activeElement, "the focus is not lost with the button").toBe(current());
  };
  await user.type(screen.getByRole("textbox", { name: "Sök i listan" }), "larm");
  await reset();
  expect((screen.getByRole("textbox", { name: "Sök i listan" }) as HTMLInputElement).value).toBe("");
  await user.click(await head("Kostnad"));
  await reset();
  expect((await head("Namn")).getAttribute("aria-sort")).toBe("ascending");
  await user.click(screen.getByRole("button", { name: /Kolumner/ }));
  await user.click(await screen.findByRole("checkbox", { name: "Kostnad" }));
  await user.keyboard("{Escape}");
  await reset();
  expect(await head("Kostnad")).toBeDefined();
  await user.click(await head("Namn"));
  await user.click(await head("Namn"));
  expect(changed(), "turned twice, it is as it was").toBeNull();
});

test("a changed view is saved under a name, is the current one, and the view it came from is as it was", async () => {
  const shown = show("saving");
  const { user, settings } = shown;
  await saveByCost(shown, "Efter kostnad");
  expect(current().textContent).toBe("Efter kostnad20");
  expect(document.activeElement).toBe(current());
  expect(changed(), "it keeps what is shown").toBeNull();
  expect(screen.getByText("Vyn ”Efter kostnad” är sparad")).toBeDefined();
  expect(JSON.parse(settings.get("views.saving") ?? "")).toMatchObject({
    views: [{ name: "Efter kostnad", sort: [{ column: "cost", descending: false }], filters: [], text: "" }],
  });
  await user.click(bar().getByRole("link", { name: /^Alla/ }));
  expect(changed()).toBeNull();
  expect((await head("Namn")).getAttribute("aria-sort")).toBe("ascending");
  expect(await axeViolations()).toEqual([]);
});

test("a saved view is there after a restart", async () => {
  const shown = show("kept");
  await saveByCost(shown, "Efter kostnad");
  shown.unmount();
  const again = show("kept", shown.settings);
  await again.user.click(await screen.findByRole("link", { name: /Efter kostnad/ }));
  await waitFor(() => expect(again.backend.asked.at(-1)?.sort).toEqual([{ column: "cost", descending: false }]));
  expect(changed()).toBeNull();
});

test("undo takes the saved view away and gives the change back", async () => {
  const shown = show("undone");
  await saveByCost(shown, "Efter kostnad");
  await shown.user.keyboard("{Control>}z{/Control}");
  expect(bar().queryByRole("link", { name: /Efter kostnad/ })).toBeNull();
  expect(current().textContent).toContain("Alla");
  expect(changed()).not.toBeNull();
});

test("a view needs a name that no other has, and says so at the field", async () => {
  const shown = show("naming");
  const { user } = shown;
  await screen.findByRole("rowheader", { name: "Sak 0" });
  await user.click(screen.getByRole("button", { name: "Ny vy" }));
  const dialog = await screen.findByRole("dialog", { name: "Ny vy" });
  const name = within(dialog).getByRole("textbox", { name: "Namn" });
  await user.type(name, "{Enter}");
  expect(within(dialog).getByText("Namnet saknas. Skriv vad vyn ska heta.")).toBeDefined();
  expect(name.getAttribute("aria-invalid")).toBe("true");
  await user.type(name, " alla {Enter}");
  expect(within(dialog).getByText(/Det finns redan en vy som heter ”Alla”/)).toBeDefined();
  expect(await axeViolations(dialog)).toEqual([]);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(shown.settings.get("views.naming"), "nothing was kept").toBeUndefined();
});

test("a view of one's own is updated, renamed and removed, each with the way back", async () => {
  const shown = show("working");
  const { user, settings } = shown;
  await saveByCost(shown, "Mina");
  const kept = () => JSON.parse(settings.get("views.working") ?? "").views;

  await user.click(await head("Kostnad"));
  await user.click(screen.getByRole("button", { name: "Spara vy…" }));
  await user.click(await screen.findByRole("menuitem", { name: "Uppdatera ”Mina”" }));
  expect(kept()[0].sort).toEqual([{ column: "cost", descending: true }]);
  expect(changed()).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(current()));

  await user.tab();
  await user.keyboard("{Enter}");
  await user.click(await screen.findByRole("menuitem", { name: "Byt namn…" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Byt namn på ”Mina”" }));
  await user.clear(dialog.getByRole("textbox", { name: "Namn" }));
  await user.type(dialog.getByRole("textbox", { name: "Namn" }), "Dyrast först{Enter}");
  await waitFor(() => expect(current().textContent).toContain("Dyrast först"));

  await user.click(screen.getByRole("button", { name: "Åtgärder för vyn ”Dyrast först”" }));
  await user.click(await screen.findByRole("menuitem", { name: "Ta bort vyn" }));
  expect(kept()).toEqual([]);
  expect(current().textContent).toContain("Alla");
  expect(screen.getByText("Vyn ”Dyrast först” är borttagen")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Ångra" }));
  await user.click(await bar().findByRole("link", { name: /Dyrast först/ }));
  expect((await head("Kostnad")).getAttribute("aria-sort"), "it is back as it was").toBe("descending");
});

test("a view that names what is gone shows the rest, says what is left out, and can be updated", async () => {
  const settings = new Settings(null);
  const sort = [{ column: "cost", descending: true }];
  const old = { key: "own-1", name: "Gammal", sort, columns: ["name", "colour", "cost"], filters: [], text: "" };
  settings.set("views.aged", JSON.stringify({ views: [old, { of: "a newer program" }] }));
  const { user, backend } = show("aged", settings);
  await user.click(await screen.findByRole("link", { name: /Gammal/ }));
  expect(screen.getByText(/något som inte finns längre: colour\. Det är utelämnat/)).toBeDefined();
  expect(screen.getByText(/En sparad vy går inte att läsa/)).toBeDefined();
  await waitFor(() => expect(backend.asked.at(-1)?.sort).toEqual(sort));
  expect(changed(), "what is left out is no change of one's own").toBeNull();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Uppdatera ”Gammal”" }));
  expect(screen.queryByText(/inte finns längre/)).toBeNull();
  const kept = JSON.parse(settings.get("views.aged") ?? "");
  expect(kept.views[0].columns).toEqual(["name", "cost"]);
  expect(kept.unread, "what another version wrote stays").toEqual([{ of: "a newer program" }]);
});

test("settings that are no views at all are no error", async () => {
  const settings = new Settings(null);
  settings.set("views.broken", "{not json");
  show("broken", settings);
  await screen.findByRole("rowheader", { name: "Sak 0" });
  expect(current().textContent).toContain("Alla");
});

test("when there is no room for another view, that is said and nothing is lost", async () => {
  const settings = new Settings(null);
  const view = { key: "own-1", name: "Stor", text: "x".repeat(19_800), filters: [], sort: [], columns: [] };
  settings.set("views.full", JSON.stringify({ views: [view], unread: [] }));
  const before = settings.get("views.full");
  const { user } = show("full", settings);
  await screen.findByRole("rowheader", { name: "Sak 0" });
  await user.click(screen.getByRole("button", { name: "Ny vy" }));
  await user.type(await screen.findByRole("textbox", { name: "Namn" }), "En till{Enter}");
  expect(screen.getByText(/Fler vyer får inte plats/)).toBeDefined();
  expect(settings.get("views.full")).toBe(before);
});

test("what has left the register is asked for, drawn with when, by whom and why, and not worked on in bulk", async () => {
  const exported: Shown[] = [];
  const tools = (shown: Shown) => {
    exported.push(shown);
    return null;
  };
  const shown = show("gone", new Settings(null), { markedActions: () => "", tools });
  const { user, backend } = shown;
  await screen.findByRole("rowheader", { name: "Sak 0" });
  expect(screen.getAllByRole("checkbox").length).toBeGreaterThan(0);
  await user.click(bar().getByRole("link", { name: /Avregistrerade/ }));
  expect(await screen.findAllByText("Ersatt")).toHaveLength(2);
  expect(backend.asked.at(-1)).toMatchObject({ retired: true, sort: [{ column: "retired_at", descending: true }] });
  for (const name of ["Avregistrerad", "Avregistrerad av", "Skäl"]) expect(await head(name)).toBeDefined();
  expect(screen.queryAllByRole("checkbox")).toEqual([]);
  expect(exported.at(-1)).toMatchObject({ request: { retired: true }, total: 2 });
  expect(exported.at(-1)?.columns).toContain("retired_reason");
  expect(await axeViolations()).toEqual([]);

  await user.click(await head("Skäl"));
  await user.click(screen.getByRole("button", { name: "Spara vy…" }));
  await user.type(await screen.findByRole("textbox", { name: "Namn" }), "Efter skäl{Enter}");
  await waitFor(() => expect(current().textContent).toBe("Efter skäl2"));
  expect(backend.asked.at(-1), "a view of one's own may be of those that have left").toMatchObject({ retired: true });
});

test("with nothing that has left, it says what comes there", async () => {
  const { user, backend } = show("none");
  backend.answer = () => ({ rows: [], total: 0 });
  await user.click(await screen.findByRole("link", { name: /Avregistrerade/ }));
  expect(await screen.findByText("Ingenting är avregistrerat")).toBeDefined();
});
