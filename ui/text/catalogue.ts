/**
 * Builds a Fluent bundle from the catalogue of one language. Owns loading and lookup; the words live in the `.ftl` files.
 */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { type Language, locales } from "./language";

export type TextValues = Record<string, FluentVariable>;

/** The words of one language: for each noun its file. A file holds only keys that begin with its noun. */
export type Sources = Readonly<Record<string, string>>;

export interface Catalogue {
  language: Language;
  has(key: string): boolean;
  /** The words of a key; the key itself when it is missing, so that a gap is seen and not blank. */
  text(key: string, values?: TextValues): string;
}

const loaders: Record<Language, () => Promise<{ sources: Sources }>> = {
  sv: () => import("./sv"),
  en: () => import("./en"),
};

export function buildCatalogue(language: Language, sources: Sources): Catalogue {
  // Both languages run left to right, so isolation marks would only end up in copied text.
  const bundle = new FluentBundle(locales[language], { useIsolating: false });
  const unread = new Map(Object.entries(sources));

  /** The message, from a file that is read when its noun is first spoken of: no screen uses a tenth of the words. */
  function message(key: string) {
    for (let noun = key; noun !== ""; noun = noun.slice(0, Math.max(0, noun.lastIndexOf("-")))) {
      if (bundle.hasMessage(key)) break;
      const words = unread.get(noun);
      if (words === undefined) continue;
      unread.delete(noun);
      bundle.addResource(new FluentResource(words));
    }
    return bundle.getMessage(key);
  }

  return {
    language,
    has: (key) => message(key) !== undefined,
    text: (key, values) => {
      const pattern = message(key)?.value;
      if (!pattern) return key;
      return bundle.formatPattern(pattern, values ?? null, []);
    },
  };
}

export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const { sources } = await loaders[language]();
  return buildCatalogue(language, sources);
}
