/**
 * Everything that has happened to a system and to who answers for it: who, when, and what became of what.
 */
import type { HistoryEntry } from "../backend/bindings";
import type { Format } from "../kit/format";
import { kebab } from "../kit/grid/words";
import { Timeline, type TimelineItem } from "../kit/page";
import { type Text, useFormat, useText } from "../text/context";
import { apart, changeWords, isEmpty } from "./field-words";

/** One command may have changed several records here; it is told once. */
export function together(history: readonly HistoryEntry[]): HistoryEntry[] {
  const byCommand = new Map<string, HistoryEntry>();
  for (const entry of history) {
    const known = byCommand.get(entry.command_id);
    byCommand.set(entry.command_id, known ? { ...known, changes: [...known.changes, ...entry.changes] } : entry);
  }
  return [...byCommand.values()];
}

function titleOf(text: Text, entry: HistoryEntry): string {
  for (const change of entry.changes) {
    if (change.record.kind !== "role_assignment" || !change.created) continue;
    const named = (field: string) => {
      const id = change.fields.find((each) => each.field === field)?.after;
      return typeof id === "string" ? (change.names[id] ?? "") : "";
    };
    return text("systems-history-assigned", { holder: named("holder"), role: named("role_type") });
  }
  const [change] = entry.changes;
  if (change?.record.kind === "role_assignment") {
    return text("systems-history-assignment", {
      command: text(`command-${kebab(entry.command)}`),
      assignment: change.record.name,
    });
  }
  return text(`command-${kebab(entry.command)}`);
}

export function historyItems(text: Text, format: Format, history: readonly HistoryEntry[]): TimelineItem[] {
  return together(history).map((entry) => {
    const sentences = entry.changes.flatMap((change) =>
      change.fields
        .flatMap(apart)
        .filter((field) => !(isEmpty(field.before) && isEmpty(field.after)))
        // The title has already said who and which role.
        .filter((field) => !(change.created && ["holder", "role_type", "object"].includes(field.field)))
        .map((field) => changeWords({ text, format, names: change.names }, field)),
    );
    return {
      key: entry.command_id,
      signed: entry.signed,
      title: titleOf(text, entry),
      note: (
        <>
          {format.instant(entry.at)} · {entry.actor_name}
          {entry.signed && ` · ${text("systems-history-signed")}`}
          {sentences.map((sentence) => (
            <span className="system-what" key={sentence}>
              {sentence}
            </span>
          ))}
        </>
      ),
    };
  });
}

export function History({ history }: { history: readonly HistoryEntry[] }) {
  const text = useText();
  const format = useFormat();
  return <Timeline items={historyItems(text, format, history)} />;
}
