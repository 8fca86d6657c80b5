/** Opens a screen of a register on a few records held in memory, which takes commands as the program does. */
import { createMemoryHistory } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";
import { App } from "../app";
import type {
  Command_Deserialize,
  HistoryEntry,
  Kind,
  Outcome_Serialize,
  RecordView_Serialize,
  Refusal_Serialize,
} from "../backend/bindings";
import type { Cell, Column, ListRequest, Page, Row } from "../backend/types";
import { Settings } from "../kit/settings";
import { buildRouter } from "../shell/router";
import { buildCatalogue } from "../text/catalogue";
import { sources } from "../text/sv";
import { TestBackend } from "./backend";

export const idOf = (number: number) => `0199b000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const bare = (id: string) => id.replaceAll("-", "");

export function recordOf(
  number: number,
  kind: Kind,
  fields: Record<string, unknown>,
  references: RecordView_Serialize["references"] = [],
): RecordView_Serialize {
  return { id: idOf(number), kind, revision: 1, retired: null, name: String(fields.name), fields, references };
}

export const column = (key: string, kind: Column["kind"] = "text", codes: string[] = []): Column => ({
  key,
  kind,
  sortable: true,
  filterable: true,
  default: true,
  codes,
});

/** What every record tells when it has left the register. */
export const leaving: Column[] = [
  { ...column("retired_at", "instant"), retired: true, sorted: "descending" },
  { ...column("retired_by"), retired: true },
  { ...column("retired_reason"), retired: true },
];

/** Commands that were carried out, and what the next one is answered with. */
export class Register {
  readonly backend = new TestBackend();
  readonly performed: Command_Deserialize[] = [];
  records: RecordView_Serialize[];
  /** Rows of other tables, by table. */
  rows: Record<string, Row[]> = {};
  past: HistoryEntry[] = [];
  /** Refuses the next command. */
  refuse: Refusal_Serialize | null = null;

  constructor(
    records: RecordView_Serialize[],
    readonly columns: Column[],
  ) {
    this.records = records;
    Object.assign(this.backend, {
      listColumns: async () => columns,
      list: async (request: ListRequest) => this.list(request),
      record: async (id: string) => this.find(id),
      history: async () => this.past,
      newIds: async (count: number) => Array.from({ length: count }, (_, at) => idOf(900 + at)),
      choices: async ({ kind, text }: { kind: Kind; text: string }) =>
        this.records
          .filter((record) => record.kind === kind && record.name.toLowerCase().includes(text.toLowerCase()))
          .map(({ id, name }) => ({ id, name, detail: "" })),
      assignments: async () => [],
      perform: async (command: Command_Deserialize) => this.perform(command),
    });
  }

  find(id: string): RecordView_Serialize {
    const found = this.records.find((record) => bare(record.id) === bare(id));
    if (!found) throw new Error(`no record ${id}`);
    return found;
  }

  private list({ table, offset = 0, limit, retired = false }: ListRequest): Page {
    const own = this.records.filter((record) => record.kind === table && (record.retired !== null) === retired);
    const rows = (retired ? undefined : this.rows[table]) ?? own.map((record) => this.row(record));
    return { rows: rows.slice(offset, offset + limit), total: rows.length };
  }

  private row(record: RecordView_Serialize): Row {
    const cells = this.columns.map(({ key }): [string, Cell] => [key, (record.fields[key] ?? null) as Cell]);
    const { retired } = record;
    const left = retired && { retired_at: retired.at, retired_by: "Annika Sundelin", retired_reason: retired.reason };
    return { id: bare(record.id), cells: { ...Object.fromEntries(cells), ...left } };
  }

  private perform(command: Command_Deserialize): Outcome_Serialize {
    if (this.refuse) {
      const refusal = this.refuse;
      this.refuse = null;
      return { outcome: "refused", refusal };
    }
    this.performed.push(command);
    if (command.command === "add") {
      const { kind, fields } = command.content;
      this.records.push({ ...recordOf(0, kind, fields as Record<string, unknown>), id: command.id });
    }
    if (command.command === "edit")
      this.change(command.id, (record) => ({ fields: { ...record.fields, ...command.set } }));
    if (command.command === "retire") {
      const { reason } = command;
      this.change(command.id, () => ({ retired: { at: "2026-11-23T10:00:00Z", by: idOf(1), reason } }));
    }
    if (command.command === "restore") this.change(command.id, () => ({ retired: null }));
    this.backend.announce("all");
    return { outcome: "done", command_id: idOf(800 + this.performed.length), changed: [], signed: false };
  }

  private change(id: string, changed: (record: RecordView_Serialize) => Partial<RecordView_Serialize>) {
    this.records = this.records.map((record) => {
      if (bare(record.id) !== bare(id)) return record;
      const next = { ...record, ...changed(record), revision: record.revision + 1 };
      return { ...next, name: String(next.fields.name) };
    });
  }

  /** What was sent, without the receipts of undoing. */
  get last(): Command_Deserialize | undefined {
    return this.performed.at(-1);
  }
}

/** Opens the program at an address, with one screen. */
export function openScreen(register: Register, path: string, Screen: ComponentType, at: string) {
  const settings = new Settings(window.localStorage);
  settings.set("language", "sv");
  const screens = [{ path, load: async () => ({ Screen }) }];
  const router = buildRouter({ screens, palette: null }, createMemoryHistory({ initialEntries: [at] }));
  render(
    <App backend={register.backend} settings={settings} catalogue={buildCatalogue("sv", sources)} router={router} />,
  );
  return { user: userEvent.setup(), router, register };
}
