/** A backend for tests: answers from what it is given, and can be told to announce a change. */
import type { Backend } from "../backend/backend";
import type { Column, ListRequest, Page, RailCount, RecordChange, Workspace } from "../backend/types";

type Listener = (changes: readonly RecordChange[] | "all") => void;

/** A workspace as the backend tells of it. */
export const ekvalla: Workspace = {
  path: "/data/ekvalla.ansvar",
  municipality: "Ekvalla kommun",
  name: "Ekvalla kommun",
  file: "ekvalla.ansvar",
  actor: "0199a000-0000-7000-8000-000000000001",
  actor_name: "Annika Sundelin",
  actor_title: "IT-chef",
  counts: [],
  devices: 0,
  installations: 0,
  findings: 0,
  signs: true,
  key_place: "key-place-file",
  key_file: "/config/keys/workspace-1.key",
  end: null,
};

class Answers {
  asked: ListRequest[] = [];
  written: Record<string, string> = {};
  answer: (request: ListRequest) => Page | Promise<Page> = () => ({ rows: [], total: 0 });
  columns: Column[] = [];
  open: Workspace | null = ekvalla;
  counts: RailCount[] = [];
  private listeners = new Set<Listener>();

  currentWorkspace = async () => this.open;
  railCounts = async () => this.counts;
  listColumns = async () => this.columns;
  list = async (request: ListRequest) => {
    // Counting asks for no rows.
    if (request.limit > 0) this.asked.push(request);
    return this.answer(request);
  };
  settings = async () => ({});
  putSetting = async (key: string, value: string) => {
    this.written[key] = value;
    return null;
  };
  onChanged = (listener: Listener) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  firstScreen = async () => {};
  onImportProgress = () => () => {};
  onVerifyProgress = () => () => {};
  onFilesDropped = () => () => {};

  announce(changes: readonly RecordChange[] | "all") {
    for (const listener of this.listeners) listener(changes);
  }
}

/** What a test does not give rejects, so that a forgotten answer is seen. */
export type TestBackend = Backend &
  Pick<Answers, "asked" | "written" | "answer" | "columns" | "open" | "counts" | "announce">;

export const TestBackend = class {
  constructor() {
    const answers = new Answers();
    // biome-ignore lint/correctness/noConstructorReturn: the proxy stands in for every command that has no answer
    return new Proxy(answers, {
      get: (target, name) =>
        name in target || typeof name === "symbol" || name === "then"
          ? Reflect.get(target, name)
          : () => Promise.reject(new Error(`the test gives no answer to ${name}`)),
    });
  }
} as unknown as new () => TestBackend;
