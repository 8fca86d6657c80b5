/**
 * Theme, density and language as preferences, and how they reach the page.
 */
import { type Settings, useSetting } from "../kit/settings";
import { isLanguage, type Language } from "../text/language";

export type Theme = "system" | "light" | "dark";
export type Density = "compact" | "comfortable";

export const themes: readonly Theme[] = ["system", "light", "dark"];
export const densities: readonly Density[] = ["compact", "comfortable"];

/** Swedish until somebody chooses: many Swedish workstations have an English system. The command line does the same. */
export function languageOf(settings: Settings): Language {
  const chosen = settings.get("language");
  return isLanguage(chosen) ? chosen : "sv";
}

/** Keeps `<html>` in step with the preferences. Returns the way to stop. */
export function applyAppearance(settings: Settings, root: HTMLElement): () => void {
  function apply() {
    const theme = settings.get("theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
    root.dataset.density = settings.get("density") === "comfortable" ? "comfortable" : "compact";
  }
  apply();
  return settings.subscribe(apply);
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [value, set] = useSetting("theme", "system");
  return [themes.find((theme) => theme === value) ?? "system", set];
}

export function useDensity(): [Density, (density: Density) => void] {
  const [value, set] = useSetting("density", "compact");
  return [value === "comfortable" ? "comfortable" : "compact", set];
}

export function useLanguage(): [Language, (language: Language) => void] {
  const [value, set] = useSetting("language", document.documentElement.lang);
  return [isLanguage(value) ? value : "sv", set];
}

/** Whether keys without Ctrl or Alt act as shortcuts. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const [value, set] = useSetting("single-keys", "on");
  return [value === "on", (on) => set(on ? "on" : "off")];
}
