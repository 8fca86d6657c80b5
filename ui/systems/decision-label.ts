/**
 * A decision as the § chip wants it.
 */
import type { DecisionLabel_Serialize } from "../backend/bindings";

export function decisionLabel(decision: DecisionLabel_Serialize | null): {
  reference: string | null;
  date: string | null;
} {
  if (decision === null) return { reference: null, date: null };
  return { reference: `${decision.body} § ${decision.paragraph}`, date: decision.date };
}
