/**
 * What has happened to a record, in words, newest first: who, when, which command, and each field before and after.
 */
import { PenLine } from "lucide-react";
import type { ReactNode } from "react";
import type { HistoryEntry, RecordChange } from "../backend/bindings";
import { useBackendQuery } from "../backend/query";
import { kebab } from "../kit/grid/words";
import { Section, Timeline } from "../kit/page";
import { ErrorState, Skeleton } from "../kit/state";
import { useFormat, useText } from "../text/context";
import { recordPath } from "./paths";
import "./record.css";
import { useFieldLabel, useValueText } from "./words";

/** The history of one record, read and shown under its own heading. `kind` is the record's. */
export function History({ id, kind, level = 3 }: { id: string; kind: string; level?: 2 | 3 }) {
  const text = useText();
  const { data, error, refetch } = useBackendQuery([kind, "person"], ["history", id], (backend) => backend.history(id));
  return (
    <Section title={text("record-history")} level={level}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} />}
      {data && <HistoryList entries={data} />}
    </Section>
  );
}

interface HistoryListProps {
  entries: readonly HistoryEntry[];
  /** Names the record of each change, for a list that is about more than one. */
  records?: boolean;
}

/** Entries as a timeline. What someone has signed is drawn in ink and says so. */
export function HistoryList({ entries, records = false }: HistoryListProps) {
  const text = useText();
  if (entries.length === 0) return <p className="dim said">{text("record-history-empty")}</p>;
  return (
    <Timeline
      items={entries.map((entry) => ({
        key: entry.command_id,
        signed: entry.signed,
        title: <EntryTitle entry={entry} records={records} />,
        note: <EntryNote entry={entry} />,
      }))}
    />
  );
}

function EntryTitle({ entry, records }: { entry: HistoryEntry; records: boolean }) {
  return (
    <>
      <CommandWord command={entry.command} />
      {entry.changes.map((change) => (
        <div key={change.record.id} className="change">
          {records && <RecordLink kind={change.record.kind} id={change.record.id} name={change.record.name} />}
          {!change.created && <FieldChanges change={change} />}
        </div>
      ))}
    </>
  );
}

/** What was done, by the command's word. */
export function CommandWord({ command }: { command: string }) {
  const text = useText();
  const key = `command-${kebab(command)}`;
  return <b>{text(text.has(key) ? key : "command-unknown")}</b>;
}

function EntryNote({ entry }: { entry: HistoryEntry }): ReactNode {
  const text = useText();
  const format = useFormat();
  return (
    <>
      {entry.actor_name},{" "}
      <time dateTime={entry.at} title={format.instant(entry.at)}>
        {format.recent(entry.at, new Date())}
      </time>
      {entry.signed && (
        <span className="signature">
          {" "}
          <PenLine className="i-s" /> {text("record-signed")}
        </span>
      )}
    </>
  );
}

/** Each changed field on a line of its own: its label, what it was, what it became. */
export function FieldChanges({ change }: { change: RecordChange }) {
  const text = useText();
  const label = useFieldLabel();
  const write = useValueText();
  const { kind } = change.record;
  return (
    <ul className="changes">
      {change.fields.map(({ field, before, after }) => (
        <li key={field}>
          <span className="dim">{label(kind, field)}:</span>{" "}
          {isEmpty(before) ? null : (
            <>
              <del>
                <span className="sr">{text("record-was")} </span>
                {write(kind, field, before, change.names)}
              </del>{" "}
              <span aria-hidden="true">→</span>{" "}
            </>
          )}
          <ins>
            <span className="sr">{text("record-became")} </span>
            {write(kind, field, after, change.names)}
          </ins>
        </li>
      ))}
    </ul>
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

/** A record's name, leading to its page where it has one. */
export function RecordLink({ kind, id, name }: { kind: string; id: string; name: string }) {
  const path = recordPath(kind, id);
  return path === null ? <span>{name}</span> : <a href={path}>{name}</a>;
}
