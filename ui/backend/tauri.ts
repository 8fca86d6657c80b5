/**
 * Backend over the desktop shell. The only file that may use `@tauri-apps/*`, by way of the generated bindings.
 */
import { listen, TauriEvent } from "@tauri-apps/api/event";
import type { Backend } from "./backend";
import { type ColumnInfo, commands, events, type ImportProgress, type VerifyProgress } from "./bindings";
import { asBackendError } from "./errors";
import type { Column, RecordChange, Sort } from "./types";

type Listener = (changes: readonly RecordChange[] | "all") => void;

const listeners = new Set<Listener>();

function announce(changes: readonly RecordChange[] | "all") {
  for (const listener of listeners) listener(changes);
}

/** The same commands, with every rejection in one of the two known shapes. */
function guarded<T extends object>(all: T): T {
  const guard = ([name, command]: [string, (...args: unknown[]) => Promise<unknown>]) => [
    name,
    async (...args: unknown[]) => {
      try {
        return await command(...args);
      } catch (thrown) {
        throw asBackendError(thrown);
      }
    },
  ];
  return Object.fromEntries(Object.entries(all).map((entry) => guard(entry as never))) as T;
}

const calls = guarded(commands);

let tables: ReturnType<typeof calls.tables> | null = null;

async function listColumns(table: string): Promise<Column[]> {
  tables ??= calls.tables();
  const info = (await tables).find((one) => one.name === table);
  if (!info) return [];
  const described = (columns: readonly ColumnInfo[], sort: Sort) =>
    columns.map(({ is_default, ...column }): Column => {
      const sorted = sort.descending ? "descending" : "ascending";
      const own = { ...column, default: is_default, sortable: true, filterable: true };
      return column.key === sort.column ? { ...own, sorted } : own;
    });
  const left = described(info.retired_columns, info.retired_sort);
  return [
    ...described(info.columns, info.default_sort),
    ...left.map((column): Column => ({ ...column, retired: true })),
  ];
}

export const tauriBackend: Backend = {
  ...calls,
  listColumns,
  perform: async (command) => {
    const outcome = await calls.perform(command);
    // Our own change is shown at once; the watch on the file tells of it too, a moment later.
    if (outcome.outcome === "done") announce(outcome.changed);
    return outcome;
  },
  onChanged: (listener) => {
    listeners.add(listener);
    const stop = events.workspaceChanged.listen(() => listener("all"));
    return () => {
      listeners.delete(listener);
      void stop.then((unlisten) => unlisten());
    };
  },
  onImportProgress: (listener: (progress: ImportProgress) => void) => {
    const stop = events.importProgressed.listen((event) => listener(event.payload));
    return () => void stop.then((unlisten) => unlisten());
  },
  onVerifyProgress: (listener: (progress: VerifyProgress) => void) => {
    const stop = events.verifyProgressed.listen((event) => listener(event.payload));
    return () => void stop.then((unlisten) => unlisten());
  },
  onFilesDropped: (listener) => {
    const stop = listen<{ paths: string[] }>(TauriEvent.DRAG_DROP, ({ payload }) => listener(payload.paths));
    return () => void stop.then((unlisten) => unlisten());
  },
};
