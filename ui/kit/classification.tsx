/**
 * Information classification: confidentiality, integrity, availability, traceability, each 0–3; level 4 only ever refused.
 */
import type { ReactNode } from "react";
import { useText } from "../text/context";
import { cx } from "./class";

export const aspects = ["confidentiality", "integrity", "availability", "traceability"] as const;
export type Aspect = (typeof aspects)[number];
export type Levels = Record<Aspect, number | null>;

/** Reads a `classification` cell such as `3323`; a dash is an aspect that nobody has judged. */
export function parseLevels(cell: string): Levels | null {
  const parts = [...cell];
  if (parts.length !== aspects.length || !parts.every((part) => /^([0-4]|[-–])$/.test(part))) return null;
  const level = (index: number) => (/\d/.test(parts[index] ?? "") ? Number(parts[index]) : null);
  return { confidentiality: level(0), integrity: level(1), availability: level(2), traceability: level(3) };
}

/** Four tiles in a row. */
export function Krts({ levels }: { levels: Levels }) {
  const text = useText();
  const sentence = aspects
    .map((aspect) => `${text(`kit-aspect-${aspect}`)} ${levels[aspect] ?? text("kit-level-unset")}`)
    .join(", ");
  return (
    <span className="krts" role="img" aria-label={sentence}>
      {aspects.map((aspect) => {
        const level = levels[aspect];
        return (
          <b key={aspect} className={level === null ? "unset" : `lv${level}`}>
            {level ?? "–"}
          </b>
        );
      })}
    </span>
  );
}

interface KrtsFullProps {
  levels: Levels;
  /** A line of its own for an aspect, such as "Tål 4 timmars avbrott"; the level's word when absent. */
  notes?: Partial<Record<Aspect, ReactNode>>;
}

/** The four aspects with their names and what each level means. */
export function KrtsFull({ levels, notes }: KrtsFullProps) {
  const text = useText();
  return (
    <dl className="krtsfull">
      {aspects.map((aspect) => {
        const level = levels[aspect];
        return (
          <div key={aspect}>
            <dt style={{ gridColumn: 2 }}>{text(`kit-aspect-${aspect}`)}</dt>
            <dd
              className={cx("level", level === null ? "unset" : `lv${level}`)}
              style={{ gridColumn: 1, gridRow: "1 / 3" }}
            >
              {level ?? "–"}
            </dd>
            <dd style={{ gridColumn: 2 }}>
              {notes?.[aspect] ?? text(level === null ? "kit-level-unset" : `kit-level-${level}`)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
