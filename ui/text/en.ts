/** Every Fluent file in English; a chunk of its own, so that only the active language is loaded. */
const files = import.meta.glob<string>("./en/*.ftl", { query: "?raw", import: "default", eager: true });

export const sources: readonly string[] = Object.values(files);
