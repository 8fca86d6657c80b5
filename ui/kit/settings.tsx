/**
 * Preferences of this computer: theme, density, language, widths, columns. Read at once from the browser's own store,
 * then replaced by what the backend keeps, and written to both.
 */
import { createContext, type ReactNode, useCallback, useContext, useMemo, useSyncExternalStore } from "react";
import type { Backend } from "../backend/backend";

const prefix = "ansvar.";

export class Settings {
  private readonly values = new Map<string, string>();
  private readonly listeners = new Set<() => void>();
  private backend: Backend | null = null;

  constructor(private readonly local: Storage | null) {
    for (let index = 0; local !== null && index < local.length; index += 1) {
      const key = local.key(index);
      if (key?.startsWith(prefix)) this.values.set(key.slice(prefix.length), local.getItem(key) ?? "");
    }
  }

  /** From here on the backend has the last word. */
  async attach(backend: Backend): Promise<void> {
    this.backend = backend;
    const kept = await backend.settings();
    for (const [key, value] of Object.entries(kept)) this.keep(key, value);
    this.announce();
  }

  get(key: string): string | undefined {
    return this.values.get(key);
  }

  set(key: string, value: string): void {
    if (this.values.get(key) === value) return;
    this.keep(key, value);
    this.announce();
    // The local copy stands if the backend cannot keep it; a preference is never worth an error on screen.
    void this.backend?.putSetting(key, value).catch(() => {});
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private keep(key: string, value: string) {
    this.values.set(key, value);
    try {
      this.local?.setItem(prefix + key, value);
    } catch {
      // A full or forbidden store only costs the preference its memory.
    }
  }

  private announce() {
    for (const listener of this.listeners) listener();
  }
}

const SettingsContext = createContext<Settings>(new Settings(null));

export function SettingsProvider({ settings, children }: { settings: Settings; children: ReactNode }) {
  return <SettingsContext value={settings}>{children}</SettingsContext>;
}

/** One preference as text. */
export function useSetting(key: string, fallback: string): [string, (value: string) => void] {
  const settings = useContext(SettingsContext);
  const value = useSyncExternalStore(settings.subscribe, () => settings.get(key) ?? fallback);
  const write = useCallback((next: string) => settings.set(key, next), [settings, key]);
  return [value, write];
}

/** The shell keeps no value that is longer, counted in bytes. */
const longest = 20_000;

/** Whether a value is short enough to be kept as JSON. */
export function fits(value: unknown): boolean {
  return new TextEncoder().encode(JSON.stringify(value)).length <= longest;
}

/**
 * One preference as JSON, the same object until it changes. `read` gives the value, or null when the stored text no longer
 * fits; it and the fallback stand outside the component.
 */
export function useJsonSetting<T>(
  key: string,
  fallback: T,
  read: (value: unknown) => T | null,
): [T, (value: T) => void] {
  const [stored, write] = useSetting(key, "");
  const value = useMemo(() => {
    if (stored === "") return fallback;
    try {
      return read(JSON.parse(stored)) ?? fallback;
    } catch {
      return fallback;
    }
  }, [stored, fallback, read]);
  const writeJson = useCallback((next: T) => write(JSON.stringify(next)), [write]);
  return [value, writeJson];
}
