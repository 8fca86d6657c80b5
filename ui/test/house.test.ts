/** Rules of the house that a compiler does not check. */
import { expect, test } from "vitest";
import { uiSources } from "./files";

test("only backend/tauri.ts and the generated bindings speak to the shell", () => {
  const offenders = uiSources(/\.tsx?$/)
    .filter(({ path, text }) => path !== "ui/backend/tauri.ts" && /from\s+"@tauri-apps\//.test(text))
    .map(({ path }) => path);
  expect(offenders, "every other file would run in a test without a shell").toEqual([]);
});

test("bindings are only types outside backend/tauri.ts", () => {
  const offenders = uiSources(/\.tsx?$/)
    .filter(({ path }) => path !== "ui/backend/tauri.ts")
    .filter(({ text }) => /^import\s+(?!type)[^;]*from\s+"[^"]*\/bindings"/m.test(text))
    .map(({ path }) => path);
  expect(offenders, "a value import would pull the shell in").toEqual([]);
});

test("nothing is fetched from elsewhere", () => {
  const remote = uiSources().flatMap(({ path, text }) =>
    [...text.matchAll(/\b(?:https?:)?\/\/[a-z0-9-]+\.[a-z]{2,}[^\s"'`)]*/gi)].map(([url]) => `${path}: ${url}`),
  );
  expect(remote, "the program works without a network and asks nobody").toEqual([]);
});

test("files stay small", () => {
  const long = uiSources(/\.tsx?$/)
    .map(({ path, text }) => ({ path, lines: text.split("\n").length }))
    .filter(({ lines }) => lines > 400);
  expect(long, "a file over 400 lines holds more than one noun").toEqual([]);
});

test("no default exports beside those that a tool asks for", () => {
  const offenders = uiSources(/\.tsx?$/)
    .filter(({ path, text }) => !/^ui\/[a-z]+\.config\.ts$/.test(path) && /^export default/m.test(text))
    .map(({ path }) => path);
  expect(offenders).toEqual([]);
});
