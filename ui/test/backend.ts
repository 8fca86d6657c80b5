/** A backend for tests: answers from what it is given, and can be told to announce a change. */
import type { Backend } from "../backend/backend";
import type { Column, ListRequest, Page, RailCount, RecordChange, Workspace } from "../backend/types";

export class TestBackend implements Backend {
  asked: ListRequest[] = [];
  written: Record<string, string> = {};
  answer: (request: ListRequest) => Page | Promise<Page> = () => ({ rows: [], total: 0 });
  columns: Column[] = [];
  open: Workspace | null = { name: "Ekvalla kommun", file: "ekvalla.ansvar" };
  counts: RailCount[] = [];
  private listeners = new Set<(changes: readonly RecordChange[]) => void>();

  workspace = async () => this.open;
  railCounts = async () => this.counts;
  listColumns = async () => this.columns;
  listPage = async (request: ListRequest) => {
    this.asked.push(request);
    return this.answer(request);
  };
  readSettings = async () => ({});
  writeSetting = async (key: string, value: string) => {
    this.written[key] = value;
  };
  onChanged = (listener: (changes: readonly RecordChange[]) => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  announce(changes: readonly RecordChange[]) {
    for (const listener of this.listeners) listener(changes);
  }
}
