/** What was done lately, by whom, and whether it was signed. */
import { PenLine } from "lucide-react";
import type { HistoryEntry } from "../backend/bindings";
import { Section } from "../kit/page";
import { Status } from "../kit/status";
import { href } from "../shell/go";
import { useFormat, useText } from "../text/context";
import { placeOf } from "./place";

/** The most records of which one is named. */
const named = 4;

export function Changes({ latest }: { latest: readonly HistoryEntry[] }) {
  const text = useText();
  if (latest.length === 0) return null;
  return (
    <Section level={2} title={text("overview-changes")}>
      <ul className="overview-changes">
        {latest.map((entry) => (
          <Change key={entry.command_id} entry={entry} />
        ))}
      </ul>
    </Section>
  );
}

function Change({ entry }: { entry: HistoryEntry }) {
  const text = useText();
  const format = useFormat();
  const count = entry.changes.length;
  // One of sixty says nothing about the others.
  const first = count <= named ? entry.changes[0] : undefined;
  const key = `command-${entry.command.replaceAll("_", "-")}`;
  const place = first === undefined ? null : placeOf(first.record);
  return (
    <li>
      <time dateTime={entry.at}>{format.recent(entry.at, new Date())}</time>
      <span>
        {text.has(key) ? text(key) : text("command-unknown")}
        {first && (
          <>
            {": "}
            {place === null ? (
              first.record.name
            ) : (
              <a className="plain" href={href(place)}>
                {first.record.name}
              </a>
            )}
          </>
        )}
        {count > named && <span className="dim"> {text("overview-records", { count })}</span>}
        {first && count > 1 && <span className="dim"> {text("overview-others", { count: count - 1 })}</span>}
      </span>
      <span className="dim">{entry.actor_name}</span>
      <span>
        {entry.signed && (
          <Status tone="ink" icon={<PenLine className="i-s" />}>
            {text("overview-signed")}
          </Status>
        )}
      </span>
    </li>
  );
}
