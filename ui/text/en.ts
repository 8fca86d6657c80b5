import type { Sources } from "./catalogue";

/** Every Fluent file in English; a chunk of its own, so that only the active language is loaded. */
const files = import.meta.glob<string>(["./en/*.ftl", "!./en/cli.ftl"], {
  query: "?raw",
  import: "default",
  eager: true,
});

export const sources: Sources = Object.fromEntries(
  Object.entries(files).map(([path, words]) => [path.replace(/^.*\/|\.ftl$/g, ""), words]),
);
