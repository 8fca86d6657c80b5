/**
 * Backend over the desktop shell. The only file that may import `@tauri-apps/*`.
 */
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Backend } from "./backend";
import { asBackendError } from "./errors";
import type { Column, Page, RailCount, RecordChange, Workspace } from "./types";

async function call<T>(command: string, args: Record<string, unknown> = {}): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (thrown) {
    throw asBackendError(thrown);
  }
}

export const tauriBackend: Backend = {
  workspace: () => call<Workspace | null>("workspace_current"),
  railCounts: () => call<RailCount[]>("rail_counts"),
  listColumns: (table) => call<Column[]>("list_columns", { table }),
  listPage: (request) => call<Page>("list_page", { request }),
  readSettings: () => call<Record<string, string>>("settings_read"),
  writeSetting: (key, value) => call<void>("setting_write", { key, value }),
  onChanged: (listener) => {
    const stop = listen<RecordChange[]>("records-changed", (event) => listener(event.payload));
    return () => void stop.then((unlisten) => unlisten());
  },
};
