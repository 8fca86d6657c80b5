/** A role: what it asks of its holder, who holds it, and the box that makes a vacancy a gap. */
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { axeViolations } from "../test/axe";
import { column, idOf, openScreen, Register, recordOf } from "../test/register-screen";
import { Screen } from "./screen";

// Typing into a whole screen takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

function roles() {
  const register = new Register(
    [
      recordOf(5, "role_type", {
        name: "Säkerhetsansvarig",
        level: "body",
        standard: "security_officer",
        required: false,
        appointed_by: "accountable_body",
        duties: "Ser till att reglerna följs.",
      }),
    ],
    [column("name"), column("level", "code", ["municipality", "body", "system"]), column("required", "flag")],
  );
  register.rows = {
    role_assignment: [
      {
        id: "d1",
        cells: {
          holder: "Eva Brandt",
          holder_id: "e1",
          role: "Säkerhetsansvarig",
          object: "Kommunstyrelsen",
          object_kind: "body",
          assignment_kind: "de_facto",
          decision: null,
          valid_from: "2024-01-01",
          valid_to: null,
        },
      },
    ],
  };
  return register;
}

test("a role shows who holds it and that a decision is missing", async () => {
  openScreen(roles(), "/roles/{-$id}", Screen, `/roles/${idOf(5)}`);
  const pane = await screen.findByRole("complementary", { name: "Säkerhetsansvarig" });
  const holders = within(pane).getByRole("region", { name: "Innehavare" });
  expect((await within(holders).findByRole("link", { name: "Eva Brandt" })).getAttribute("href")).toBe("#/persons/e1");
  expect(within(holders).getByText("Informell")).toBeDefined();
  expect(within(holders).getByText("Beslut saknas")).toBeDefined();
  expect(within(pane).getByText("Standardroll")).toBeDefined();
  expect(await axeViolations()).toEqual([]);
});

test("the box is reached and set with the keyboard, and sends only itself", async () => {
  const { user, register } = openScreen(roles(), "/roles/{-$id}", Screen, `/roles/${idOf(5)}?edit=1`);
  const box = await screen.findByRole("checkbox", { name: "Obligatorisk" });
  await user.tab();
  await user.tab();
  expect(document.activeElement, "name, level, then the box").toBe(box);
  await user.keyboard(" {Control>}{Enter}{/Control}");
  await waitFor(() =>
    expect(register.last).toEqual({ command: "edit", id: idOf(5), seen: 1, set: { required: true } }),
  );
});
