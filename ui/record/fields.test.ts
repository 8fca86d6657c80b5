/** Values on their way between a record and a form. */
import { expect, test } from "vitest";
import { changedFields, type FieldSpec, formValues, missingValues, writtenFields } from "./fields";

const body = "0199b000-0000-7000-8000-000000000001";
const other = "0199b000-0000-7000-8000-000000000002";
const specs: readonly FieldSpec[] = [
  { name: "name", type: "text" },
  { name: "note", type: "long", optional: true },
  { name: "giver", type: "reference", kind: "body" },
  { name: "bodies", type: "references", kind: "body", optional: true },
  { name: "partners", type: "words", optional: true },
  { name: "year", type: "year" },
  { name: "months", type: "number", optional: true },
  { name: "required", type: "flag" },
  { name: "start", type: "date", optional: true },
  { name: "decision", type: "decision", optional: true },
];
const record = {
  name: "Uppdrag",
  note: null,
  giver: body,
  bodies: [body, other],
  partners: ["Hallsberg", "Örebro"],
  year: 2026,
  months: 24,
  required: false,
  start: "2026-01-01",
  decision: { body, paragraph: "22/2004", date: "2004-03-01", document: null },
};
const names = { [body]: "Kommunstyrelsen", [other]: "Nämnden" };

test("a record that only passes through a form comes out as it went in", () => {
  const written = writtenFields(specs, formValues(specs, record, names));
  expect(written).toEqual(record);
  expect(changedFields(record, written), "nothing has changed, so nothing is sent").toEqual({});
});

test("only what was changed is sent", () => {
  const values = { ...formValues(specs, record, names), "decision.paragraph": "§ 118", partners: "Örebro\n\n" };
  expect(changedFields(record, writtenFields(specs, values))).toEqual({
    partners: ["Örebro"],
    decision: { body, paragraph: "118", date: "2004-03-01", document: null },
  });
});

test("emptying a decision takes it away; half of one is not a decision", () => {
  const values = formValues(specs, record, names);
  const emptied = { ...values, "decision.body": null, "decision.paragraph": " ", "decision.date": null };
  expect(writtenFields(specs, emptied).decision).toBeNull();
  expect(missingValues(specs, emptied), "an optional decision may be left out whole").toEqual([]);
  expect(missingValues(specs, { ...values, "decision.date": null })).toEqual(["decision.date"]);
});

test("what must be given is asked for by name", () => {
  expect(missingValues(specs, formValues(specs, {}, {}))).toEqual(["name", "giver", "year"]);
  expect(missingValues([{ name: "decision", type: "decision" }], {})).toEqual([
    "decision.body",
    "decision.paragraph",
    "decision.date",
  ]);
});
