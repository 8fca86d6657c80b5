/** An agreement: several parties and systems in one field each, and whether it holds today. */
import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { axeViolations } from "../test/axe";
import { column, idOf, openScreen, Register, recordOf } from "../test/register-screen";
import { Screen } from "./screen";

// Typing into a whole screen takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const path = "/agreements/{-$id}";

function agreements(dates: { start: string | null; end: string | null }) {
  return new Register(
    [
      recordOf(1, "body", { name: "Kommunstyrelsen" }),
      recordOf(2, "body", { name: "Ekvalla Bostäder AB" }),
      recordOf(
        6,
        "agreement",
        {
          name: "Driftavtal",
          agreement_type: "operations_agreement",
          bodies: [idOf(1)],
          supplier: null,
          systems: [],
          ...dates,
          commitment: null,
          note: null,
        },
        [{ field: "bodies", to: { id: idOf(1), kind: "body", name: "Kommunstyrelsen" } }],
      ),
    ],
    [column("name")],
  );
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 23, 12) }));
afterEach(() => void vi.useRealTimers());

test("parties are added by typing and taken away one by one, and the focus is never lost", async () => {
  const { user, register } = openScreen(
    agreements({ start: null, end: null }),
    path,
    Screen,
    `/agreements/${idOf(6)}?edit=1`,
  );
  const parties = await screen.findByRole("combobox", { name: /Parter/ });
  await user.type(parties, "bostäder");
  await user.keyboard("{ArrowDown}");
  await user.click(await screen.findByRole("option", { name: "Ekvalla Bostäder AB" }));
  const chosen = await screen.findByRole("list", { name: "Valda: Parter" });
  expect(within(chosen).getAllByRole("listitem")).toHaveLength(2);
  const input = parties as HTMLInputElement;
  await waitFor(() => expect(input.selectionEnd, "typing anew replaces what was found").toBe(input.value.length));
  expect(input.selectionStart).toBe(0);
  expect(await axeViolations()).toEqual([]);
  await user.click(within(chosen).getByRole("button", { name: "Ta bort Kommunstyrelsen" }));
  expect(document.activeElement, "the neighbour takes the focus").toBe(
    within(chosen).getByRole("button", { name: "Ta bort Ekvalla Bostäder AB" }),
  );
  expect(input.value, "left behind, the search is empty again").toBe("");
  await user.click(screen.getByRole("button", { name: "Spara" }));
  await waitFor(() =>
    expect(register.last).toEqual({ command: "edit", id: idOf(6), seen: 1, set: { bodies: [idOf(2)] } }),
  );
});

test.each([
  [{ start: "2020-01-01", end: null }, "Gäller"],
  [{ start: "2027-01-01", end: null }, "Börjar gälla 2027-01-01"],
  [{ start: null, end: "2026-11-22" }, "Gick ut 2026-11-22"],
  [{ start: null, end: "2026-11-23" }, "Går ut i dag"],
  [{ start: null, end: "2026-12-23" }, "Går ut om 30 dagar"],
  [{ start: null, end: "2027-12-31" }, "Gäller"],
])("an agreement with %o is said to: %s", async (dates, words) => {
  openScreen(agreements(dates), path, Screen, `/agreements/${idOf(6)}`);
  const pane = await screen.findByRole("complementary", { name: "Driftavtal" });
  expect(within(pane).getByText(words)).toBeDefined();
});
