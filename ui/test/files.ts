/** Reads the project's own sources, for the tests of the house. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

export const uiRoot = resolve(import.meta.dirname, "..");
const projectRoot = resolve(uiRoot, "..");
const skipped = new Set(["node_modules", "dist", "target", "gen", ".git"]);

export interface Source {
  path: string;
  text: string;
}

function* walk(folder: string): Generator<string> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}

function read(folder: string, wanted: RegExp): Source[] {
  return [...walk(folder)]
    .filter((path) => wanted.test(path))
    .map((path) => ({ path: relative(projectRoot, path), text: readFileSync(path, "utf8") }));
}

/** Sources of the interface, without tests and generated files. */
export function uiSources(wanted = /\.(ts|tsx|css|html)$/): Source[] {
  return read(uiRoot, wanted).filter(({ path }) => !/\.test\.|^ui\/test\/|bindings\.ts$/.test(path));
}

export function rustSources(): Source[] {
  return ["crates", "src-tauri"].flatMap((folder) => read(join(projectRoot, folder), /\.rs$/));
}

export function fluentSources(language: string): Source[] {
  return read(join(uiRoot, "text", language), /\.ftl$/);
}
