/**
 * What can be done with the card from the keyboard, and the line that says so.
 */
import { type ReactNode, useState } from "react";
import type { Card_Serialize } from "../backend/bindings";
import { Keys, useShortcut } from "../kit/keys";
import { useText } from "../text/context";
import { cardText } from "./card-words";
import { copyText } from "./copy";

interface CardKeysProps {
  card: Card_Serialize | null;
  inDialog: boolean;
  onAppoint: () => void;
  foot?: ReactNode;
}

export function CardKeys({ card, inDialog, onAppoint, foot }: CardKeysProps) {
  const text = useText();
  const [copied, setCopied] = useState<{ system: string; ok: boolean } | null>(null);
  const enabled = card !== null;

  async function copy() {
    if (card === null) return;
    const ok = await copyText(cardText(text, card));
    setCopied({ system: card.system, ok });
  }

  const group = "general" as const;
  useShortcut({
    keys: "Ctrl+Shift+C",
    label: text("who-copy"),
    group,
    enabled,
    inDialog,
    run: () => void copy(),
  });
  useShortcut({ keys: "Ctrl+P", label: text("who-print"), group, enabled, inDialog, run: () => window.print() });
  useShortcut({ keys: "Alt+U", label: text("who-appoint"), group, enabled, inDialog, run: onAppoint });

  return (
    <div className="question-foot">
      <span>
        <Keys keys="ArrowUp+ArrowDown" />
        {text("who-key-choose")}
      </span>
      <span>
        <Keys keys="Enter" />
        {text("who-key-open")}
      </span>
      {card && (
        <>
          <button type="button" onClick={() => void copy()}>
            <Keys keys="Ctrl+Shift+C" />
            {text("who-key-copy")}
          </button>
          <button type="button" onClick={() => window.print()}>
            <Keys keys="Ctrl+P" />
            {text("who-key-print")}
          </button>
        </>
      )}
      <span className="end" role="status">
        {card && copied?.system === card.system ? text(copied.ok ? "who-copied" : "who-not-copied") : foot}
      </span>
    </div>
  );
}
