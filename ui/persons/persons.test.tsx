/** A person: how to be reached, what is held now and before, and the key as a fact that nobody edits. */
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ListRequest } from "../backend/types";
import { axeViolations } from "../test/axe";
import { column, idOf, openScreen, Register, recordOf } from "../test/register-screen";
import { Screen } from "./screen";

const person = recordOf(7, "person", {
  name: "Lena Forsman",
  title: "Systemförvaltare",
  phone: "070-174 06 10",
  email: null,
  unit: null,
  body: null,
  accounts: ["ekvalla\\lenfor", "lena.forsman"],
  signing_key: "ab".repeat(32),
});

const held = (id: string, object: string, valid_to: string | null) => ({
  id,
  cells: {
    holder: "Lena Forsman",
    role: "Systemförvaltare",
    object,
    object_kind: "system",
    object_id: `${id}0`,
    assignment_kind: "formal",
    decision: "KS § 117 2025-09-16",
    valid_from: "2020-01-01",
    valid_to,
  },
});

test("what a person holds now stands apart from what has ended", async () => {
  const register = new Register([person], [column("name")]);
  register.rows = { role_assignment: [held("a", "Diarium", null), held("b", "Kartan", "2021-12-31")] };
  const asked: ListRequest[] = [];
  const list = register.backend.list;
  register.backend.list = (request) => {
    asked.push(request as ListRequest);
    return list(request);
  };
  openScreen(register, "/persons/{-$id}", Screen, `/persons/${idOf(7)}`);
  const pane = await screen.findByRole("complementary", { name: "Lena Forsman" });
  const roles = within(pane).getByRole("region", { name: "Uppdrag" });
  expect((await within(roles).findByRole("link", { name: "Diarium" })).getAttribute("href")).toBe("#/systems/a0");
  expect(within(roles).getByText("Ett avslutat uppdrag")).toBeDefined();
  expect(
    asked.find(({ table }) => table === "role_assignment")?.filters,
    "only what this person holds is asked for, by the id as lists write it",
  ).toEqual([{ column: "holder_id", op: "is", values: [idOf(7).replaceAll("-", "")] }]);
  expect(within(pane).getByText("lena.forsman")).toBeDefined();
  expect(within(pane).getByText(/Har en signeringsnyckel/)).toBeDefined();
  expect(await axeViolations()).toEqual([]);
});

test("the signing key is no input", async () => {
  openScreen(new Register([person], [column("name")]), "/persons/{-$id}", Screen, `/persons/${idOf(7)}?edit=1`);
  expect((await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /Kontonamn/ })).value).toBe(
    "ekvalla\\lenfor\nlena.forsman",
  );
  expect(screen.queryByRole("textbox", { name: /nyckel/ })).toBeNull();
});
