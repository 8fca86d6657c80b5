/** Filters and columns of a register, by keyboard. */
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { axeViolations } from "../../test/axe";
import { TestBackend } from "../../test/backend";
import { columns, pageOf, words } from "../../test/register";
import { renderWithWords } from "../../test/render";
import { Register } from "./register";
import type { FixedView } from "./views";

function show(table: string) {
  const backend = new TestBackend();
  backend.columns = columns;
  backend.answer = (request) => (request.filters.length > 0 ? { rows: [], total: 0 } : pageOf(20)(request));
  const tableWords = words.replaceAll("thing-", `${table}-`);
  return renderWithWords(<Register table={table} label="Saker" kinds={[]} empty="" onOpen={() => {}} />, {
    backend,
    words: tableWords,
  });
}

test("F opens the menu, a code filter becomes a chip, and no match can be cleared", async () => {
  const { user, backend } = show("filtered");
  await user.click(await screen.findByRole("rowheader", { name: "Sak 0" }));
  await user.keyboard("f");
  const dialog = await screen.findByRole("dialog", { name: "Lägg till filter" });
  await user.click(within(dialog).getByRole("button", { name: /Kolumn/ }));
  await user.click(await screen.findByRole("option", { name: "Kritikalitet" }));
  await user.click(await screen.findByRole("checkbox", { name: "Samhällsviktigt" }));
  expect(await axeViolations(dialog)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Lägg till filter" }));

  await waitFor(() =>
    expect(backend.asked.at(-1)?.filters).toEqual([{ column: "criticality", op: "is", values: ["vital"] }]),
  );
  expect(await screen.findByText("Kritikalitet: Samhällsviktigt"), "the empty list names the filter").toBeDefined();
  await user.click(screen.getByRole("button", { name: "Ta bort filtret Kritikalitet Samhällsviktigt" }));
  expect(await screen.findByRole("rowheader", { name: "Sak 0" })).toBeDefined();
});

test("a chip is pressed, filled in, and changed where it stands, with its own button to take it off", async () => {
  const backend = new TestBackend();
  backend.columns = columns;
  backend.answer = pageOf(20);
  const views: FixedView[] = [
    {
      key: "all",
      label: "kit-view-all",
      filters: [
        { column: "criticality", op: "is", values: ["vital"] },
        { column: "cost", op: "at_least", values: ["100"] },
        { column: "since", op: "is_empty", values: [] },
      ],
    },
  ];
  const register = <Register table="edited" label="Saker" kinds={[]} empty="" views={views} onOpen={() => {}} />;
  const { user } = renderWithWords(register, { backend, words: words.replaceAll("thing-", "edited-") });
  await screen.findByRole("rowheader", { name: "Sak 0" });
  const chip = screen.getByRole("button", { name: "Ändra filtret Kritikalitet Samhällsviktigt" });
  chip.focus();
  await user.keyboard("{Enter}");
  const dialog = within(await screen.findByRole("dialog", { name: "Ändra filter" }));
  expect(dialog.getByRole("button", { name: /Kolumn/ }).textContent).toContain("Kritikalitet");
  expect(dialog.getByRole("button", { name: /Villkor/ }).textContent).toContain("är");
  expect((dialog.getByRole("checkbox", { name: "Samhällsviktigt" }) as HTMLInputElement).checked).toBe(true);
  expect(await axeViolations()).toEqual([]);
  await user.click(dialog.getByRole("checkbox", { name: "Samhällsviktigt" }));
  expect(dialog.getByRole("button", { name: "Ändra filter" }).getAttribute("aria-disabled"), "no value").toBe("true");
  await user.click(dialog.getByRole("checkbox", { name: "Vanligt" }));
  await user.click(dialog.getByRole("button", { name: "Ändra filter" }));
  await waitFor(() =>
    expect(backend.asked.at(-1)?.filters).toEqual([
      { column: "criticality", op: "is", values: ["normal"] },
      { column: "cost", op: "at_least", values: ["100"] },
      { column: "since", op: "is_empty", values: [] },
    ]),
  );
  const [first] = screen.getAllByRole("button", { name: /^Ändra filtret/ });
  await waitFor(() => expect(document.activeElement, "the focus is back on the chip").toBe(first));
  expect(first?.textContent).toContain("Vanligt");

  await user.keyboard("{Enter}");
  await screen.findByRole("dialog", { name: "Ändra filter" });
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(first?.textContent, "Esc changes nothing").toContain("Vanligt");

  const asked = () => backend.asked.at(-1)?.filters.map(({ column }) => column);
  await user.click(screen.getByRole("button", { name: "Ta bort filtret Kostnad minst 1,00\u00a0kr" }));
  await waitFor(() => expect(asked()).toEqual(["criticality", "since"]));
  await user.click(screen.getByRole("button", { name: "Ta bort filtret Sedan saknas" }));
  await waitFor(() => expect(asked()).toEqual(["criticality"]));
  expect(document.activeElement?.textContent, "after the last chip the focus is where one is added").toContain(
    "Filter",
  );
});

test("the search text is asked for", async () => {
  const { user, backend } = show("searched");
  await user.click(await screen.findByRole("rowheader", { name: "Sak 0" }));
  await user.keyboard("/");
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Sök i listan" }));
  await user.keyboard("larm");
  await waitFor(() => expect(backend.asked.at(-1)?.text).toBe("larm"));
});

test("columns can be taken away and are remembered", async () => {
  const { user, settings } = show("chosen");
  await screen.findByRole("rowheader", { name: "Sak 0" });
  await user.click(screen.getByRole("button", { name: /Kolumner/ }));
  await user.click(await screen.findByRole("checkbox", { name: "Kostnad" }));
  expect(screen.queryByRole("columnheader", { name: "Kostnad", hidden: true })).toBeNull();
  expect(settings.get("columns.chosen")).not.toContain("cost");
});
