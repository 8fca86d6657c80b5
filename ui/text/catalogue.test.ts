/** The catalogue is whole: same keys in both languages, none missing, none dead. */
import { FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { fluentSources, rustSources, uiSources } from "../test/files";
import { buildCatalogue } from "./catalogue";
import { families } from "./families";

function messages(language: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { path, text } of fluentSources(language)) {
    for (const { id } of new FluentResource(text).body) found.set(id, path);
  }
  return found;
}

/** Keys as the file writes them: a broken message is dropped by the parser without a word. */
function written(language: string): string[] {
  return fluentSources(language).flatMap(({ text }) =>
    [...text.matchAll(/^([a-z][a-z0-9-]*) *=/gm)].map(([, key]) => key ?? ""),
  );
}

const literal = (key: string) => new RegExp(`["'\`]${key}["'\`]`);

describe("catalogue", () => {
  const swedish = messages("sv");
  const english = messages("en");

  test("both languages have the same keys", () => {
    expect(
      [...swedish.keys()].filter((key) => !english.has(key)),
      "missing in English",
    ).toEqual([]);
    expect(
      [...english.keys()].filter((key) => !swedish.has(key)),
      "missing in Swedish",
    ).toEqual([]);
  });

  test.each(["sv", "en"])("every message in %s can be read, and stands once", (language) => {
    const keys = written(language);
    const parsed = messages(language);
    expect(
      keys.filter((key) => !parsed.has(key)),
      "broken syntax",
    ).toEqual([]);
    expect(
      keys.filter((key, at) => keys.indexOf(key) !== at),
      "written twice",
    ).toEqual([]);
  });

  test("each key is found by its noun, without the other files", () => {
    const words = Object.fromEntries(
      fluentSources("sv").map(({ path, text }) => [path.replace(/^.*\/|\.ftl$/g, ""), text]),
    );
    const lost = [...swedish.keys()].filter((key) => !buildCatalogue("sv", words).has(key));
    expect(lost).toEqual([]);
  });

  test("a file holds only keys of its own noun", () => {
    const strays = [...swedish].filter(([key, path]) => {
      const noun = path.split("/").pop()?.replace(".ftl", "") ?? "";
      return key !== noun && !key.startsWith(`${noun}-`);
    });
    expect(strays).toEqual([]);
  });

  test("both languages ask for the same values", () => {
    const values = (language: string) => {
      const byKey = new Map<string, string>();
      for (const { text } of fluentSources(language)) {
        for (const [, key = "", body = ""] of text.matchAll(/^([a-z][a-z0-9-]*) *=((?:.*\n?)(?:[ \t]+.*\n?|\n)*)/gm)) {
          const names = new Set([...body.matchAll(/\$([a-z_]+)/gi)].map(([, name]) => name));
          byKey.set(key, [...names].sort().join(" "));
        }
      }
      return byKey;
    };
    const sv = values("sv");
    const en = values("en");
    expect([...sv].filter(([key, names]) => en.get(key) !== names)).toEqual([]);
  });

  test("every key that the interface asks for exists", () => {
    const missing = uiSources(/\.tsx?$/).flatMap(({ path, text }) =>
      [...text.matchAll(/\btext(?:\.rich)?\(\s*"([^"]+)"/g)]
        .map(([, key]) => key ?? "")
        .filter((key) => !swedish.has(key))
        .map((key) => `${path}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  test("every key is used somewhere", () => {
    const code = [...uiSources(/\.tsx?$/), ...rustSources()].map(({ text }) => text).join("\n");
    const references = fluentSources("sv")
      .map(({ text }) => text)
      .join("\n");
    const dead = [...swedish.keys()].filter(
      (key) =>
        !literal(key).test(code) &&
        !families.some((family) => family.test(key)) &&
        !new RegExp(`\\{ *${key} *\\}`).test(references),
    );
    expect(dead, "remove it, or declare its family in text/families.ts").toEqual([]);
  });

  test("a missing key is seen, not blank", () => {
    const catalogue = buildCatalogue("sv", {});
    expect(catalogue.text("no-such-key")).toBe("no-such-key");
  });
});
