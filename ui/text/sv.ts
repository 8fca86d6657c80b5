/** Every Fluent file in Swedish; a chunk of its own, so that only the active language is loaded. */
const files = import.meta.glob<string>("./sv/*.ftl", { query: "?raw", import: "default", eager: true });

export const sources: readonly string[] = Object.values(files);
