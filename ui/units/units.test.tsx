/** A unit under its body: chosen by typing, and shown with what belongs to it. */
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { axeViolations } from "../test/axe";
import { column, idOf, openScreen, Register, recordOf } from "../test/register-screen";
import { Screen } from "./screen";

// Typing into a whole screen takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const board = recordOf(1, "body", { name: "Kommunstyrelsen" });

function units() {
  return new Register(
    [
      board,
      recordOf(2, "body", { name: "Miljönämnden" }),
      recordOf(
        3,
        "unit",
        { name: "IT-service", unit_type: "it_unit", body: idOf(1), parent: null, cost_centre: "1200" },
        [{ field: "body", to: { id: idOf(1), kind: "body", name: "Kommunstyrelsen" } }],
      ),
    ],
    [column("name"), column("unit_type", "code", ["department", "it_unit", "unit"]), column("body")],
  );
}

test("the body of a new unit is found by typing and sent by its id", async () => {
  const { user, register } = openScreen(units(), "/units/{-$id}", Screen, "/units/new");
  await user.type(await screen.findByRole("textbox", { name: "Namn" }), "Miljökontoret");
  await user.click(screen.getByRole("button", { name: /Slag/ }));
  await user.click(await screen.findByRole("option", { name: "Förvaltning" }));
  await user.type(screen.getByRole("combobox", { name: "Nämnd" }), "miljö");
  await user.click(await screen.findByRole("option", { name: "Miljönämnden" }));
  expect(await axeViolations()).toEqual([]);
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() =>
    expect(register.last).toMatchObject({
      command: "add",
      content: {
        kind: "unit",
        fields: { name: "Miljökontoret", unit_type: "department", body: idOf(2), parent: null },
      },
    }),
  );
});

test("a unit leads to its body, and says when it has no mandate", async () => {
  const { register } = openScreen(units(), "/units/{-$id}", Screen, `/units/${idOf(3)}`);
  const pane = await screen.findByRole("complementary", { name: "IT-service" });
  expect(within(pane).getByRole("link", { name: "Kommunstyrelsen" }).getAttribute("href")).toContain("#/bodies/");
  expect(await within(pane).findByText("Enheten har inget skriftligt uppdrag.")).toBeDefined();
  expect(register.performed).toEqual([]);
});
