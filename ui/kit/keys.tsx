/**
 * The keyboard map: one listener, a list of what is bound right now, and the rule for when single keys act.
 */
import {
  createContext,
  Fragment,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from "react";
import { useText } from "../text/context";
import { useSetting } from "./settings";

export type ShortcutGroup = "general" | "navigate" | "list" | "edit";

export interface Shortcut {
  /** `Ctrl+K`, `N`, `/`, `Shift+F6`, `Alt+ArrowUp`. */
  keys: string;
  label: string;
  group: ShortcutGroup;
  /** Return false to let the key through. */
  run: (event: KeyboardEvent) => unknown;
  enabled?: boolean;
  /** A single key that acts although no list or detail has focus. */
  anywhere?: boolean;
  /** Acts while a dialog is open. */
  inDialog?: boolean;
}

class KeyMap {
  private bound: readonly Shortcut[] = [];
  private readonly listeners = new Set<() => void>();

  add(shortcut: Shortcut): () => void {
    this.change([...this.bound, shortcut]);
    return () => this.change(this.bound.filter((other) => other !== shortcut));
  }

  list = () => this.bound;

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private change(bound: readonly Shortcut[]) {
    this.bound = bound;
    for (const listener of this.listeners) listener();
  }
}

const KeyMapContext = createContext<KeyMap | null>(null);

function matches(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split("+");
  const key = parts.pop() ?? "";
  const letter = key.length === 1;
  if (event.key.toLowerCase() !== (key === "Space" ? " " : key.toLowerCase())) return false;
  if ((event.ctrlKey || event.metaKey) !== parts.includes("Ctrl")) return false;
  if (event.altKey !== parts.includes("Alt")) return false;
  // "?" needs Shift on some keyboards and not on others; only letters and named keys care.
  return (letter && !/[a-z]/i.test(key)) || event.shiftKey === parts.includes("Shift");
}

function isSingle(keys: string): boolean {
  return keys.length === 1;
}

function isTextEntry(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

function acts(shortcut: Shortcut, event: KeyboardEvent, singles: boolean): boolean {
  if (shortcut.enabled === false || !matches(shortcut.keys, event)) return false;
  if (shortcut.inDialog !== true && document.querySelector(".scrim") !== null) return false;
  if (shortcut.keys === "Ctrl+Z" && isTextEntry(event.target)) return false;
  if (!isSingle(shortcut.keys)) return true;
  if (!singles || isTextEntry(event.target)) return false;
  return shortcut.anywhere === true || (event.target as Element | null)?.closest?.("[data-keys]") != null;
}

export function KeyMapProvider({ children }: { children: ReactNode }) {
  const map = useMemo(() => new KeyMap(), []);
  const [singles] = useSetting("single-keys", "on");
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      // The latest bound wins: what a screen binds comes before what the shell binds.
      for (const shortcut of [...map.list()].reverse()) {
        if (!acts(shortcut, event, singles === "on")) continue;
        if (shortcut.run(event) === false) continue;
        event.preventDefault();
        return;
      }
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [map, singles]);
  return <KeyMapContext value={map}>{children}</KeyMapContext>;
}

/** Binds a key for as long as the component is on screen. */
export function useShortcut(shortcut: Shortcut): void {
  const map = useContext(KeyMapContext);
  const latest = useRef(shortcut);
  latest.current = shortcut;
  const { keys, label, group, enabled = true, anywhere = false, inDialog = false } = shortcut;
  useEffect(() => {
    if (!enabled) return;
    return map?.add({ keys, label, group, anywhere, inDialog, run: (event) => latest.current.run(event) });
  }, [map, keys, label, group, enabled, anywhere, inDialog]);
}

const none: readonly Shortcut[] = [];

/** Everything that is bound now, for the page of all shortcuts. */
export function useShortcuts(): readonly Shortcut[] {
  const map = useContext(KeyMapContext);
  return useSyncExternalStore(map?.subscribe ?? (() => () => {}), map?.list ?? (() => none));
}

const drawn: Record<string, string> = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→" };
const worded = ["Space", "Shift", "Home", "End", "PageUp", "PageDown"];

/** The keys of a shortcut as they are printed on the keyboard. */
export function Keys({ keys }: { keys: string }) {
  const text = useText();
  return (
    <>
      {keys.split("+").map((key) => (
        <Fragment key={key}>
          <kbd>{worded.includes(key) ? text(`kit-key-${key.toLowerCase()}`) : (drawn[key] ?? key)}</kbd>{" "}
        </Fragment>
      ))}
    </>
  );
}
