/**
 * What the full page adds to the card: how long one can wait, what happens meanwhile, and every gap in a sentence.
 */
import type { Card_Serialize } from "../backend/bindings";
import { Section } from "../kit/page";
import { Status } from "../kit/status";
import { findingSentence } from "../systems/finding-words";
import { useText } from "../text/context";

export function SystemFacts({ card }: { card: Card_Serialize }) {
  const text = useText();
  const outage = card.max_tolerable_outage_hours;
  if (card.findings.length === 0 && outage === null && card.consequence === null) return null;
  return (
    <div className="answer-facts">
      {(outage !== null || card.consequence !== null) && (
        <Section title={text("who-outage-title")} level={2}>
          {card.consequence !== null && <p>{card.consequence}</p>}
          {outage !== null && <p>{text("who-outage", { hours: outage })}</p>}
        </Section>
      )}
      {card.findings.length > 0 && (
        <Section title={text("who-gaps")} level={2} fact={card.findings.length}>
          <ul>
            {card.findings.map((finding) => (
              <li key={`${finding.code} ${Object.values(finding.facts).join()}`}>
                <Status tone={finding.severity === "serious" ? "crit" : "warn"}>
                  <span>{findingSentence(text, finding)}</span>
                </Status>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
