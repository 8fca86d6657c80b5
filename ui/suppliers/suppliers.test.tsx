/** A supplier: the numbers to call, and what it delivers. */
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { axeViolations } from "../test/axe";
import { column, idOf, openScreen, Register, recordOf } from "../test/register-screen";
import { Screen } from "./screen";

test("a supplier shows both numbers and its systems, and leaves out what is not known", async () => {
  const register = new Register(
    [
      recordOf(4, "supplier", {
        name: "NordLås AB",
        organisation_number: null,
        phone: "031-390 06 11",
        on_call_phone: "031-390 06 12",
        email: null,
        note: null,
      }),
    ],
    [column("name")],
  );
  register.rows = { system: [{ id: "c1", cells: { name: "Passage", owner: "Samhällsbyggnadsnämnden" } }] };
  openScreen(register, "/suppliers/{-$id}", Screen, `/suppliers/${idOf(4)}`);
  const pane = await screen.findByRole("complementary", { name: "NordLås AB" });
  expect(within(pane).getByText("Jourtelefon").nextElementSibling?.textContent).toBe("031-390 06 12");
  expect(within(pane).queryByText("E-post")).toBeNull();
  expect((await within(pane).findByRole("link", { name: "Passage" })).getAttribute("href")).toBe("#/systems/c1");
  expect(within(pane).getByText("Inga avtal med leverantören.")).toBeDefined();
  expect(await axeViolations()).toEqual([]);
});
