/**
 * What an inventory import did, or would do: what waits for a person, what was recognised on weak grounds, and every
 * file that was left out with its reason.
 */
import type { InventoryImport_Serialize } from "../backend/bindings";
import { Note } from "../kit/note";
import { Section } from "../kit/page";
import { href } from "../shell/go";
import { useFormat, useText } from "../text/context";
import { Counts } from "./counts";
import { RejectedFiles } from "./rejected-files";
import { Scrolled } from "./scrolled";

const most = 200;

interface InventoryResultProps {
  result: InventoryImport_Serialize;
  /** Whether it has been done; what is only shown can be followed nowhere. */
  done: boolean;
}

export function InventoryResult({ result, done }: InventoryResultProps) {
  const text = useText();
  const format = useFormat();
  const counts = [
    { key: "new", count: result.new_devices },
    { key: "changed", count: result.changed_devices },
    { key: "seen", count: result.seen_later },
    { key: "unchanged", count: result.unchanged - result.seen_later },
    { key: "installations", count: result.installations },
    { key: "titles", count: result.new_titles },
    { key: "rejected", count: result.rejected.length },
  ];
  return (
    <>
      <Counts items={counts.map(({ key, count }) => ({ key, count, label: text(`import-count-${key}`, { count }) }))} />
      <Conflicts result={result} done={done} />
      <Told
        title={text("import-weak")}
        lede={text("import-weak-lede")}
        lines={result.weak.map(({ file, device, by }) => ({
          file,
          sentence: text(by === "agent" ? "import-weak-agent" : "import-weak-address", { device }),
        }))}
      />
      <Told
        title={text("import-alike")}
        lede={text("import-alike-lede")}
        lines={result.named_alike.map(({ file, device, last_seen }) => ({
          file,
          sentence: text("import-alike-device", { device, date: format.date(last_seen) }),
        }))}
      />
      <RejectedFiles kind="inventory" files={result.rejected} />
    </>
  );
}

/** The reports that are kept apart, and the way to decide, also on what earlier imports left. */
function Conflicts({ result, done }: InventoryResultProps) {
  const text = useText();
  const open = result.open_conflicts;
  const link = done && open > 0 && (
    <a href={href("/devices?tab=conflicts")}>{text("import-conflicts-show", { count: open })}</a>
  );
  if (result.conflicts.length > 0) {
    return (
      <Note tone="warn" title={text("import-conflicts", { count: result.conflicts.length })} actions={link}>
        {result.conflicts.join(", ")}
      </Note>
    );
  }
  return link ? <Note actions={link}>{text("import-conflicts-earlier", { count: open })}</Note> : null;
}

interface ToldProps {
  title: string;
  lede: string;
  lines: readonly { file: string; sentence: string }[];
}

function Told({ title, lede, lines }: ToldProps) {
  const text = useText();
  if (lines.length === 0) return null;
  return (
    <Section title={title} fact={lines.length}>
      <p className="hint">{lede}</p>
      <Scrolled label={title}>
        <ul className="import-sentences">
          {lines.slice(0, most).map(({ file, sentence }) => (
            <li key={file}>
              <b>{file}</b> {sentence}
            </li>
          ))}
        </ul>
      </Scrolled>
      {lines.length > most && <p className="hint">{text("import-more-rejected", { count: lines.length - most })}</p>}
    </Section>
  );
}
