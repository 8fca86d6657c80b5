/** The two languages of the catalogue and how each is named to `Intl` and to `<html lang>`. */
export type Language = "sv" | "en";

export const languages: readonly Language[] = ["sv", "en"];

export const locales: Record<Language, string> = { sv: "sv-SE", en: "en-GB" };

export function isLanguage(value: unknown): value is Language {
  return value === "sv" || value === "en";
}
