/** A body beside its register: who holds its roles, the systems that it owns, and its gaps as sentences. */
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { axeViolations } from "../test/axe";
import { column, idOf, openScreen, Register, recordOf } from "../test/register-screen";
import { Screen } from "./screen";

test("a body shows its holders with their decisions, its systems, and what is to be mended", async () => {
  const register = new Register(
    [recordOf(1, "body", { name: "Vård- och omsorgsnämnden", body_type: "committee", partners: [], note: null })],
    [column("name")],
  );
  register.rows = {
    system: [{ id: "a1", cells: { name: "Vårdjournal", lifecycle_stage: "in_operation" } }],
    finding: [
      {
        id: "f",
        cells: {
          object: "Vård- och omsorgsnämnden",
          code: "role_vacant",
          kind: "body",
          severity: "serious",
          facts: '{"role":"Förvaltningschef"}',
          since: null,
        },
      },
    ],
  };
  const named = (number: number, kind: "role_type" | "person" | "body", name: string) => ({
    id: idOf(number),
    kind,
    name,
  });
  const held = {
    id: idOf(30),
    role: named(31, "role_type", "IT-ansvarig"),
    holder: named(32, "person", "Ali Rahimi"),
    object: named(1, "body", "Vård- och omsorgsnämnden"),
    assignment_kind: "acting" as const,
    decision: { body: "VON", paragraph: "84/2025", date: "2025-05-01", document: null },
    valid_from: "2025-05-01",
    valid_to: null,
    share_percent: null,
    is_current: true,
    is_firm: true,
  };
  const asked: unknown[] = [];
  register.backend.assignments = async (object) => {
    asked.push(object);
    return [held, { ...held, id: idOf(33), holder: named(34, "person", "Oskar Fält"), is_current: false }];
  };
  openScreen(register, "/bodies/{-$id}", Screen, `/bodies/${idOf(1)}`);
  const pane = await screen.findByRole("complementary", { name: "Vård- och omsorgsnämnden" });

  const roles = await within(pane).findByRole("region", { name: "Roller i organet" });
  expect(asked).toEqual([{ on: "body", id: idOf(1) }]);
  expect((await within(roles).findByRole("link", { name: "Ali Rahimi" })).getAttribute("href")).toBe(
    `#/persons/${idOf(32).replaceAll("-", "")}`,
  );
  expect(within(roles).getByText("Tillförordnad (t.f.)")).toBeDefined();
  expect(roles.textContent?.replaceAll("\u00a0", " ")).toContain("VON § 84/2025");
  expect(within(roles).queryByText("Oskar Fält"), "who has left holds nothing").toBeNull();
  expect(
    within(pane).getByText("Rollen Förvaltningschef är vakant i Vård- och omsorgsnämnden. Utse någon."),
  ).toBeDefined();
  const systems = within(pane).getByRole("region", { name: "System" });
  expect(within(systems).getByRole("link", { name: "Vårdjournal" }).getAttribute("href")).toBe("#/systems/a1");
  expect(within(systems).getByText("I drift")).toBeDefined();
  expect(await axeViolations()).toEqual([]);
});

test("a group is said to prepare only", async () => {
  const register = new Register([recordOf(2, "body", { name: "IT-gruppen", body_type: "group" })], [column("name")]);
  openScreen(register, "/bodies/{-$id}", Screen, `/bodies/${idOf(2)}`);
  expect(await screen.findByText("Bereder, beslutar inte")).toBeDefined();
});

test("an empty register says what belongs in it and offers to add it", async () => {
  const { user } = openScreen(new Register([], [column("name")]), "/bodies/{-$id}", Screen, "/bodies");
  const heading = await screen.findByRole("heading", { name: "Inga organ än" });
  await user.click(within(heading.parentElement as HTMLElement).getByRole("button", { name: "Nytt organ" }));
  expect(await screen.findByRole("complementary", { name: "Nytt organ" })).toBeDefined();
});
