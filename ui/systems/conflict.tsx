/**
 * Two people changed the same field: base, theirs and mine side by side, and a choice for each. Nothing is overwritten
 * until it is made.
 */
import { useState } from "react";
import type { FieldConflict } from "../backend/types";
import { Button } from "../kit/button";
import { Note } from "../kit/note";
import { useFormat, useText } from "../text/context";
import { fieldLabel, valueWords } from "./field-words";

export type Side = "theirs" | "mine";

interface ConflictProps {
  conflicts: readonly FieldConflict[];
  names: Readonly<Record<string, string>>;
  /** The chosen side of each field. May reject; the caller then shows why. */
  onChosen: (sides: Readonly<Record<string, Side>>) => Promise<void>;
  onCancel: () => void;
}

export function Conflict({ conflicts, names, onChosen, onCancel }: ConflictProps) {
  const text = useText();
  const format = useFormat();
  const [sides, setSides] = useState<Record<string, Side>>({});
  const [busy, setBusy] = useState(false);
  const open = conflicts.filter(({ field }) => sides[field] === undefined);
  const say = (field: string, value: unknown) => valueWords({ text, format, names }, field, value);

  async function choose() {
    setBusy(true);
    try {
      await onChosen(sides);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="form">
      <Note tone="warn" live title={text("systems-conflict-title")}>
        {text("systems-conflict-body")}
      </Note>
      {conflicts.map(({ field, base, theirs, mine }) => (
        <fieldset key={field} className="radiolist system-conflict">
          <legend className="lbl">{fieldLabel(text, field)}</legend>
          <p className="dim">{text("systems-conflict-base", { value: say(field, base) })}</p>
          {(["theirs", "mine"] as const).map((side) => (
            <label key={side} className="radio">
              <input
                type="radio"
                name={`conflict-${field}`}
                checked={sides[field] === side}
                onChange={() => setSides({ ...sides, [field]: side })}
              />
              <span>
                {text(`systems-conflict-${side}`)}: <ins>{say(field, side === "mine" ? mine : theirs)}</ins>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div className="acts">
        <Button
          tone="primary"
          disabledReason={
            busy
              ? text("kit-working")
              : open.length > 0
                ? text("systems-conflict-choose", { field: fieldLabel(text, open[0]?.field ?? "") })
                : undefined
          }
          onClick={() => void choose()}
        >
          {text("systems-conflict-save")}
        </Button>
        <Button shortcut="Esc" onClick={onCancel}>
          {text("kit-cancel")}
        </Button>
      </div>
    </div>
  );
}
