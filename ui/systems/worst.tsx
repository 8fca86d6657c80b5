/**
 * What stands above everything else on a system: that it has left the register, or its most serious gap.
 */
import { UserRoundX } from "lucide-react";
import { Button } from "../kit/button";
import { reasonLeft } from "../kit/grid/words";
import { Note } from "../kit/note";
import { useFormat, useText } from "../text/context";
import type { Asked } from "./actions";
import { findingSentence } from "./finding-words";
import type { SystemDetail } from "./system";

export function Worst({ detail, ask }: { detail: SystemDetail; ask: (asked: Asked) => void }) {
  const text = useText();
  const format = useFormat();
  const { retired } = detail.record;
  if (retired) {
    return (
      <Note
        tone="warn"
        title={text("systems-retired-since", { date: format.instant(retired.at) })}
        actions={
          <Button small onClick={() => ask({ what: "restore" })}>
            {text("systems-restore-ask")}
          </Button>
        }
      >
        {reasonLeft(text, retired.reason)}
      </Note>
    );
  }
  const finding = detail.card.findings.find(({ severity }) => severity === "serious") ?? detail.card.findings[0];
  if (!finding) return null;
  return (
    <Note
      tone={finding.severity === "serious" ? "crit" : "warn"}
      {...(finding.code.startsWith("steward") ? { icon: <UserRoundX /> } : {})}
    >
      {findingSentence(text, finding)}
      {finding.since && ` ${text("systems-gap-since", { date: format.date(finding.since) })}`}
    </Note>
  );
}
