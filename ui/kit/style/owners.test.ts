/**
 * Styles are loaded with the first screen that needs them and stay: a class that two nouns use would change one when
 * the other has been seen.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ui = join(dirname(fileURLToPath(import.meta.url)), "../..");

interface Selector {
  /** The folder of the noun. */
  owner: string;
  classes: string[];
  text: string;
}

function sheets(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ["node_modules", "dist"].includes(entry.name) ? [] : sheets(path);
    return entry.name.endsWith(".css") ? [path] : [];
  });
}

function selectors(path: string): Selector[] {
  const owner = relative(ui, path).split("/")[0] ?? "";
  const source = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const heads = [...source.matchAll(/([^{};]+)\{/g)].map(([, head]) => head?.trim() ?? "");
  return heads
    .filter((head) => !head.startsWith("@"))
    .flatMap((head) => head.split(","))
    .map((text) => ({
      owner,
      text: text.trim(),
      classes: [...text.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name ?? ""),
    }));
}

const all = sheets(ui).flatMap(selectors);
const ofKit = new Set(all.filter(({ owner }) => owner === "kit").flatMap(({ classes }) => classes));

test("each class belongs to the kit or to one noun", () => {
  const owners = new Map<string, Set<string>>();
  for (const { owner, classes } of all.filter((selector) => selector.owner !== "kit")) {
    for (const name of classes.filter((each) => !ofKit.has(each))) {
      owners.set(name, (owners.get(name) ?? new Set()).add(owner));
    }
  }
  const shared = [...owners].filter(([, folders]) => folders.size > 1).map(([name, folders]) => [name, ...folders]);
  expect(owners.size).toBeGreaterThan(50);
  expect(shared).toEqual([]);
});

test("a noun styles only what carries a class of its own", () => {
  const leaks = all
    .filter(({ owner, classes }) => owner !== "kit" && classes.length > 0 && classes.every((name) => ofKit.has(name)))
    .map(({ owner, text }) => `${owner}: ${text}`);
  expect(leaks).toEqual([]);
});
