/** Filters and columns of a register, by keyboard. */
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { axeViolations } from "../../test/axe";
import { TestBackend } from "../../test/backend";
import { columns, pageOf, words } from "../../test/register";
import { renderWithWords } from "../../test/render";
import { Register } from "./register";

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
