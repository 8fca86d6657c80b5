/** Every noun that has a register: its words exist in both languages, and its fields are told apart. */
import { describe, expect, test } from "vitest";
import { agreement } from "../agreements/agreement";
import { body } from "../bodies/body";
import { goal } from "../governance/goal";
import { governingDocument } from "../governance/governing-document";
import { mandate } from "../governance/mandate";
import { codeKey } from "../kit/grid/words";
import { person } from "../persons/person";
import { roleType } from "../role-types/role-type";
import { supplier } from "../suppliers/supplier";
import { buildCatalogue } from "../text/catalogue";
import type { Text } from "../text/context";
import { sources as english } from "../text/en";
import { sources as swedish } from "../text/sv";
import { unit } from "../units/unit";
import { fieldLabel } from "./words";

const nouns = [body, unit, person, supplier, roleType, agreement, mandate, goal, governingDocument];
const catalogues = [buildCatalogue("sv", swedish), buildCatalogue("en", english)];

describe.each(nouns.map((noun) => [noun.kind, noun] as const))("%s", (_, noun) => {
  test.each(catalogues.map((catalogue) => [catalogue.language, catalogue] as const))(
    "has its words in %s",
    (__, words) => {
      const keys = [
        ...Object.values(noun.words),
        ...noun.fields.flatMap(({ hint }) => hint ?? []),
        ...noun.fields.flatMap((spec) =>
          spec.type === "code" ? spec.codes.map((code) => codeKey(noun.kind, spec.name, code)) : [],
        ),
      ];
      expect(keys.filter((key) => !words.has(key))).toEqual([]);
      const text = Object.assign((key: string) => words.text(key), { has: words.has }) as Text;
      const labels = noun.fields.map((spec) => fieldLabel(text, noun.kind, spec.name));
      expect(
        labels.filter((label, at) => label === noun.fields[at]?.name),
        "a field without words of its own would show its name in the file",
      ).toEqual([]);
      expect(new Set(labels).size, "two inputs of one name cannot be told apart").toBe(labels.length);
    },
  );
});
