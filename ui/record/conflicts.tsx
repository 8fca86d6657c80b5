/**
 * Two people have changed the same field: what it was, what they wrote, what I wrote, and a choice for each. Nothing
 * is overwritten until it is chosen.
 */
import { useEffect, useId, useRef, useState } from "react";
import { useBackend } from "../backend/context";
import type { FieldConflict } from "../backend/types";
import { Button } from "../kit/button";
import { useIssueText } from "../kit/issue";
import { useShortcut } from "../kit/keys";
import { Note } from "../kit/note";
import { useText } from "../text/context";
import { errorText } from "./change";
import type { RecordView } from "./noun";
import "./record.css";
import { recordNames } from "./record-names";
import { type Names, useFieldLabel, useValueText } from "./words";

interface ConflictsProps {
  record: RecordView;
  conflicts: readonly FieldConflict[];
  /** Names of records that only my own values name. */
  mineNames: Names;
  /** Gets the fields for which mine shall stand, and the revision that was then seen. */
  onChosen: (mine: ReadonlySet<string>, revision: number) => Promise<void>;
  onCancel: () => void;
}

type Side = "mine" | "theirs";

export function Conflicts({ record, conflicts, mineNames, onChosen, onCancel }: ConflictsProps) {
  const text = useText();
  const backend = useBackend();
  const issueText = useIssueText();
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const left = conflicts.filter(({ field }) => chosen[field] === undefined).length;
  const names = { ...recordNames(record), ...mineNames };
  const reason = busy ? text("kit-working") : left > 0 ? text("record-conflict-left", { count: left }) : undefined;

  useEffect(() => box.current?.focus(), []);

  async function save() {
    if (reason !== undefined) return;
    setBusy(true);
    setError(null);
    try {
      const { revision } = await backend.record(record.id);
      await onChosen(new Set(conflicts.flatMap(({ field }) => (chosen[field] === "mine" ? [field] : []))), revision);
    } catch (thrown) {
      setError(errorText(thrown, text, issueText));
    } finally {
      setBusy(false);
    }
  }

  useShortcut({ keys: "Ctrl+Enter", label: text("record-conflict-save"), group: "edit", run: () => void save() });

  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={text("record-conflict-title")}>
      <Note tone="warn" title={text("record-conflict-title")}>
        {text("record-conflict-lede")}
      </Note>
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.field}
          kind={record.kind}
          conflict={conflict}
          names={names}
          value={chosen[conflict.field] ?? null}
          onChange={(side) => setChosen((current) => ({ ...current, [conflict.field]: side }))}
        />
      ))}
      {error && (
        <Note tone="crit" live>
          {error}
        </Note>
      )}
      <div className="form">
        <div className="acts">
          <Button tone="primary" disabledReason={reason} onClick={() => void save()}>
            {text("record-conflict-save")}
          </Button>
          <Button onClick={onCancel}>{text("record-conflict-back")}</Button>
        </div>
      </div>
    </div>
  );
}

interface ConflictChoiceProps {
  kind: string;
  conflict: FieldConflict;
  names: Names;
  value: Side | null;
  onChange: (side: Side) => void;
}

function ConflictChoice({ kind, conflict, names, value, onChange }: ConflictChoiceProps) {
  const text = useText();
  const group = useId();
  const label = useFieldLabel()(kind, conflict.field);
  const write = useValueText();
  const said = (side: unknown) => write(kind, conflict.field, side, names);
  const sides: readonly { side: Side; heading: string; value: unknown }[] = [
    { side: "mine", heading: text("record-conflict-mine"), value: conflict.mine },
    { side: "theirs", heading: text("record-conflict-theirs"), value: conflict.theirs },
  ];
  return (
    <div className="record-conflict" role="radiogroup" aria-labelledby={`${group}-label`}>
      <b id={`${group}-label`}>{label}</b>
      <p>
        <span>
          <small>{text("record-conflict-base")}</small>
          <del>{said(conflict.base)}</del>
        </span>
      </p>
      {sides.map(({ side, heading, value: written }) => (
        <label key={side}>
          <input type="radio" name={group} checked={value === side} onChange={() => onChange(side)} />
          <span>
            <small>{heading}</small>
            <ins>{said(written)}</ins>
          </span>
        </label>
      ))}
    </div>
  );
}
