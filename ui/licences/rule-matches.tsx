/**
 * What a rule will match, counted by the rules themselves while it is being written.
 */
import { useEffect, useState } from "react";
import type { NormalisationRule_Deserialize } from "../backend/bindings";
import { useBackendQuery } from "../backend/query";
import { Note } from "../kit/note";
import { useText } from "../text/context";

const pauseMs = 200;

/** The value once it has rested: every keystroke would otherwise be a question. */
function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  const written = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(JSON.parse(written) as T), pauseMs);
    return () => clearTimeout(timer);
  }, [written]);
  return rested;
}

interface RuleMatchesProps {
  rule: NormalisationRule_Deserialize;
  /** The rule that is edited. */
  replaces: string | null;
}

export function RuleMatches({ rule, replaces }: RuleMatchesProps) {
  const text = useText();
  const rested = useRested(rule);
  const { data } = useBackendQuery(
    ["normalisation_rule", "software_product"],
    ["preview-rule", replaces, rested],
    (backend) => backend.previewRule({ replaces, rule: rested }),
    rested.pattern !== "",
  );
  if (rested.pattern === "" || !data) return <Note live>{text("licences-matches-nothing-yet")}</Note>;
  return (
    <Note live tone={data.titles === 0 ? "warn" : "ink"}>
      {text("licences-matches", { count: data.titles, devices: data.devices })}{" "}
      {data.titles > 0 && text("licences-matches-new", { count: data.unmatched })}{" "}
      {data.taken > 0 && text("licences-matches-taken", { count: data.taken })}
      {data.examples.length > 0 && <span className="dim"> {data.examples.join(" · ")}</span>}
    </Note>
  );
}
