/**
 * Builds a Fluent bundle from the catalogue of one language. Owns loading and lookup; the words live in the `.ftl` files.
 */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { type Language, locales } from "./language";

export type TextValues = Record<string, FluentVariable>;

export interface Catalogue {
  language: Language;
  has(key: string): boolean;
  /** The words of a key; the key itself when it is missing, so that a gap is seen and not blank. */
  text(key: string, values?: TextValues): string;
}

const loaders: Record<Language, () => Promise<{ sources: readonly string[] }>> = {
  sv: () => import("./sv"),
  en: () => import("./en"),
};

export function buildCatalogue(language: Language, sources: readonly string[]): Catalogue {
  // Both languages run left to right, so isolation marks would only end up in copied text.
  const bundle = new FluentBundle(locales[language], { useIsolating: false });
  for (const source of sources) bundle.addResource(new FluentResource(source));
  return {
    language,
    has: (key) => bundle.hasMessage(key),
    text: (key, values) => {
      const pattern = bundle.getMessage(key)?.value;
      if (!pattern) return key;
      return bundle.formatPattern(pattern, values ?? null, []);
    },
  };
}

export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const { sources } = await loaders[language]();
  return buildCatalogue(language, sources);
}
