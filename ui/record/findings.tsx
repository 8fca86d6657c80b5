/**
 * The gaps of one record, each as the sentence that the catalogue has for it.
 */
import { useBackendQuery } from "../backend/query";
import type { Row } from "../backend/types";
import { codeKey, kebab } from "../kit/grid/words";
import { Section } from "../kit/page";
import { Status } from "../kit/status";
import { type Text, useText } from "../text/context";
import { asString, bareId, isObject } from "./shape";

/** Findings of a record, the serious first. */
export function useFindings(id: string) {
  return useBackendQuery(["*"], ["record-findings", bareId(id)], (backend) =>
    backend.list({
      table: "finding",
      filters: [{ column: "object_id", op: "is", values: [bareId(id)] }],
      sort: [{ column: "severity", descending: true }],
      limit: 50,
    }),
  );
}

function factsOf(row: Row): Record<string, string | number> {
  try {
    const facts: unknown = JSON.parse(asString(row.cells.facts));
    if (!isObject(facts)) return {};
    return Object.fromEntries(
      // A count chooses between one and many; a year is written as it stands.
      Object.entries(facts).map(([name, fact]) => [name, name === "days" ? Number(fact) : String(fact)]),
    );
  } catch {
    return {};
  }
}

/** The sentence of a row of the table `finding`. */
export function findingSentence(text: Text, row: Row): string {
  return text(`finding-${kebab(asString(row.cells.code))}`, {
    ...factsOf(row),
    object: asString(row.cells.object),
    kind: asString(row.cells.kind),
    since: asString(row.cells.since),
  });
}

export function Findings({ id }: { id: string }) {
  const text = useText();
  const { data } = useFindings(id);
  if (!data || data.total === 0) return null;
  return (
    <Section title={text("record-findings")} fact={data.total}>
      <ul className="related findings">
        {data.rows.map((row) => (
          <li key={row.id}>
            <Status tone={row.cells.severity === "serious" ? "crit" : "warn"}>
              <span className="sr">{text(codeKey("finding", "severity", asString(row.cells.severity)))}</span>
            </Status>
            <span className="about">{findingSentence(text, row)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
