/** The grid on screen: windows, one tab stop, keys, sorting, marking, and what stands in place of rows. */
import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { axeViolations } from "../../test/axe";
import { TestBackend } from "../../test/backend";
import { columns, pageOf, words } from "../../test/register";
import { renderWithWords } from "../../test/render";
import { Register, type RegisterProps } from "./register";

function show(total: number, props: Partial<RegisterProps> = {}) {
  const backend = new TestBackend();
  backend.columns = columns;
  backend.answer = pageOf(total);
  const onOpen = vi.fn();
  const view = renderWithWords(
    <Register
      table="thing"
      label="Saker"
      kinds={["thing"]}
      empty={<p>Inga saker än</p>}
      onOpen={onOpen}
      markedActions={(ids) => <span>{ids.join(" ")}</span>}
      {...props}
    />,
    { backend, words },
  );
  return { ...view, backend, onOpen };
}

const focusedRow = () => document.activeElement?.closest("[role=row]")?.getAttribute("aria-rowindex");
const cell = async (name: string) => screen.findByRole("rowheader", { name });

async function enter(user: ReturnType<typeof show>["user"], name: string) {
  const target = await cell(name);
  await user.click(target);
  expect(document.activeElement, "a click takes the focus to its cell").toBe(target);
}

test("mounts a window of the rows and tells the whole count", async () => {
  const { backend } = show(100_000);
  await cell("Sak 0");
  const grid = screen.getByRole("grid", { name: "Saker" });
  expect(grid.getAttribute("aria-rowcount"), "rows and the head").toBe("100001");
  expect(within(grid).getAllByRole("row").length, "never the whole register").toBeLessThan(60);
  expect(backend.asked.every(({ limit }) => limit === 100)).toBe(true);
});

test("has one tab stop", async () => {
  show(50);
  await cell("Sak 0");
  expect(screen.getByRole("grid").querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

test("passes axe with rows, marked rows and without rows", async () => {
  const { user, unmount } = show(50);
  await enter(user, "Sak 0");
  await user.keyboard(" ");
  expect(await axeViolations()).toEqual([]);
  unmount();
  show(0);
  await screen.findByText("Inga saker än");
  expect(await axeViolations()).toEqual([]);
});

test("arrows, letters, pages and corners move the focus", async () => {
  const { user, onOpen } = show(1000);
  await enter(user, "Sak 0");
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(focusedRow(), "row 3 of the data is row 4 with the head").toBe("4");
  await user.keyboard("jk");
  expect(focusedRow()).toBe("4");
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement?.getAttribute("aria-colindex")).toBe("3");
  await user.keyboard("{Home}");
  expect(document.activeElement?.getAttribute("aria-colindex")).toBe("1");
  await user.keyboard("{PageDown}");
  expect(Number(focusedRow())).toBeGreaterThan(15);
  await user.keyboard("{Control>}{End}{/Control}");
  expect(focusedRow(), "the last row is mounted to take the focus").toBe("1001");
  onOpen.mockClear();
  await waitFor(() => expect(screen.queryByText("Sak 999")).not.toBeNull());
  await user.keyboard("{Enter}");
  expect(onOpen.mock.calls[0]?.[0].id).toBe("t999");
});

test("space marks, shift with arrows marks on, Esc unmarks", async () => {
  const { user } = show(50);
  await enter(user, "Sak 0");
  await user.keyboard(" ");
  expect(screen.getByRole("toolbar").textContent).toContain("1 markerad");
  await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
  expect(screen.getByRole("toolbar").textContent).toContain("3 markerade");
  expect(screen.getByText("t0 t1 t2"), "the ids reach the actions").toBeDefined();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("toolbar")).toBeNull();
});

test("a click on a head sorts, a second click turns it, and so does Enter", async () => {
  const { user, backend } = show(50);
  await cell("Sak 0");
  const head = screen.getByRole("columnheader", { name: "Kostnad" });
  await user.click(head);
  expect(head.getAttribute("aria-sort")).toBe("ascending");
  await user.click(head);
  await cell("Sak 49");
  expect(head.getAttribute("aria-sort")).toBe("descending");
  expect(backend.asked.at(-1)?.sort).toEqual([{ column: "cost", descending: true }]);
  await user.keyboard("{Enter}");
  expect(head.getAttribute("aria-sort"), "Enter on the head in focus").toBe("ascending");
});

test("draws each kind of cell", async () => {
  show(5);
  const row = (await cell("Sak 1")).closest<HTMLElement>("[role=row]");
  if (row === null) throw new Error("no row");
  const drawn = within(row);
  expect(drawn.getByText("Vanligt")).toBeDefined();
  expect(drawn.getByText("1,00")).toBeDefined();
  expect(drawn.getByRole("img", { name: /systemförvaltare vakant/ })).toBeDefined();
  expect(drawn.getByRole("img", { name: /Konfidentialitet 3.*Spårbarhet Inte klassat/ })).toBeDefined();
  expect(drawn.getByText("Okänd"), "unknown is a word, not a zero").toBeDefined();
  expect(drawn.getByText("2025-09-16")).toBeDefined();
  expect(drawn.getByText("Nej")).toBeDefined();
  expect(screen.getByText("Beslut saknas"), "never blank").toBeDefined();
});

test("a change of the shown kind reads the list again, another kind does not", async () => {
  const { backend } = show(5);
  await cell("Sak 0");
  const before = backend.asked.length;
  act(() => backend.announce([{ kind: "person", id: "p1" }]));
  expect(backend.asked.length).toBe(before);
  act(() => backend.announce([{ kind: "thing", id: "t1" }]));
  await waitFor(() => expect(backend.asked.length).toBe(before + 1));
});

test("an error says so and can be tried again", async () => {
  const backend = new TestBackend();
  backend.columns = columns;
  backend.answer = () => Promise.reject({ code: "io", message_key: "kit-failure", values: {}, log_id: "L7" });
  const { user } = renderWithWords(<Register table="thing" label="Saker" kinds={[]} empty="" />, { backend, words });
  const alert = await screen.findByRole("alert", undefined, { timeout: 3000 });
  expect(alert.textContent).toContain("L7");
  backend.answer = pageOf(3);
  await user.click(within(alert).getByRole("button", { name: "Försök igen" }));
  expect(await cell("Sak 0")).toBeDefined();
});

test("single letters can be switched off", async () => {
  const { user, settings } = show(50);
  act(() => settings.set("single-keys", "off"));
  await enter(user, "Sak 0");
  await user.keyboard("j");
  expect(focusedRow()).toBe("2");
});
