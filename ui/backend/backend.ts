/**
 * The only door to Rust, as an interface so that tests can stand in for it.
 * Every method rejects with `BackendRefusal` or `BackendFailure`, never with anything else.
 */
import type { Column, ListRequest, Page, RailCount, RecordChange, Workspace } from "./types";

export interface Backend {
  /** The open workspace; null at first start. */
  workspace(): Promise<Workspace | null>;
  railCounts(): Promise<RailCount[]>;

  listColumns(table: string): Promise<Column[]>;
  listPage(request: ListRequest): Promise<Page>;

  /** Preferences of this computer and user; they are not part of the workspace. */
  readSettings(): Promise<Record<string, string>>;
  writeSetting(key: string, value: string): Promise<void>;

  /** Calls the listener when records change here or in another process. Returns the way to stop. */
  onChanged(listener: (changes: readonly RecordChange[]) => void): () => void;
}
