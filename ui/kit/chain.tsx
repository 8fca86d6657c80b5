/**
 * The chain of responsibility: four links from the accountable body to the steward. Glyph for rows, full form for details.
 */
import type { ReactNode } from "react";
import { type Text, useText } from "../text/context";
import { cx } from "./class";
import { Gap } from "./status";

export type LinkState = "decided" | "informal" | "vacant";

export const chainLinks = ["body", "department-head", "owner-representative", "steward"] as const;
export type ChainLink = (typeof chainLinks)[number];

/** Reads a `chain` cell: a letter for each link in order, as in `ddiv`. Null when it is something else. */
export function parseChain(cell: string): LinkState[] | null {
  const letters: Record<string, LinkState> = { d: "decided", i: "informal", v: "vacant" };
  const states = [...cell].map((letter) => letters[letter]);
  return states.length > 0 && states.every((state) => state !== undefined) ? states : null;
}

/** The whole chain as one sentence, as a screen reader says it. */
export function chainSentence(text: Text, states: readonly LinkState[]): string {
  const links = states.map((state, index) =>
    text(`kit-chain-state-${state}`, { link: text(`kit-chain-link-${chainLinks[index] ?? "steward"}`) }),
  );
  return text("kit-chain-sentence", { links: links.join(", ") });
}

function Node({ state, x }: { state: LinkState; x: number }) {
  if (state === "decided") return <circle className="decided" cx={x} cy={7} r={4.2} />;
  if (state === "vacant") return <circle className="vacant" cx={x} cy={7} r={3.8} />;
  return (
    <>
      <circle className="informal" cx={x} cy={7} r={3.6} />
      <path className="half" d={`M${x} 3.4a3.6 3.6 0 0 0 0 7.2z`} />
    </>
  );
}

export function Chain({ states }: { states: readonly LinkState[] }) {
  const text = useText();
  const width = states.length * 16 - 6;
  const nodes = states.map((state, index) => ({ state, link: chainLinks[index] ?? "steward", x: 5 + index * 16 }));
  return (
    <svg
      className="chain"
      viewBox={`0 0 ${width} 14`}
      style={{ width }}
      role="img"
      aria-label={chainSentence(text, states)}
    >
      {nodes.slice(1).map(({ state, link, x }) => (
        <line
          key={link}
          className={cx("wire", state === "vacant" && "wire--vacant")}
          x1={x - 11.5}
          x2={x - 4.5}
          y1={7}
          y2={7}
        />
      ))}
      {nodes.map(({ state, link, x }) => (
        <Node key={link} state={state} x={x} />
      ))}
    </svg>
  );
}

export interface ChainStep {
  key: string;
  state: LinkState;
  /** Who holds it; not shown when vacant. */
  name?: ReactNode;
  /** The role, and what more is known: "Systemförvaltare, 40 %". */
  note: ReactNode;
  /** A DecisionChip, or an action. */
  proof?: ReactNode;
}

/** The chain as a list, for a detail. */
export function ChainFull({ steps }: { steps: readonly ChainStep[] }) {
  const text = useText();
  return (
    <ol className="chainfull">
      {steps.map((step) => (
        <li key={step.key}>
          <span className={cx("node", step.state !== "decided" && `node--${step.state}`)} aria-hidden="true" />
          <span>
            {step.state === "vacant" ? <Gap icon={null} /> : step.name}
            {step.state === "informal" && <span className="st--warn"> {text("kit-informal")}</span>}
            <small>{step.note}</small>
          </span>
          <span>{step.proof}</span>
        </li>
      ))}
    </ol>
  );
}
