/** What a rule begins with when it is made of a reported name. */
import { expect, test } from "vitest";
import { ruleFields, ruleValues, withoutVersion } from "./rule-form";

test.each([
  ["Ritaren 24.1.2", "Ritaren"],
  ["Ritaren v2.0", "Ritaren"],
  ["Ritaren 24.1 (x64)", "Ritaren"],
  ["Ritaren (sv-SE)", "Ritaren"],
  ["Ritaren 2024", "Ritaren 2024"],
  ["7.2", "7.2"],
])("%s is sought as %s", (name, pattern) => {
  expect(withoutVersion(name), "a year is part of what is sold, a build number is not").toBe(pattern);
});

test("a name that is kept whole is matched exactly, a shortened one by its beginning", () => {
  const from = (name: string) =>
    ruleValues({ kind: "title", title: { name, publisher: "Linje AB" }, ignore: false }).match_kind;
  expect(from("Ritaren 2024")).toBe("exact");
  expect(from("Ritaren 24.1.2")).toBe("prefix");
});

test("a title that is not counted has neither product nor version", () => {
  const values = ruleValues({ kind: "title", title: { name: "Drivrutin 1.2", publisher: "" }, ignore: true });
  expect(ruleFields({ ...values, version: "1" }, null)).toMatchObject({ product: null, version: null });
});
