/** What a goal is, and the mandate or document that it hangs on. */
import { Target } from "lucide-react";
import type { Noun } from "../record/noun";
import { YearCell } from "./cells";
import { GoalBadges } from "./sections";

export const goal: Noun = {
  kind: "goal",
  path: "/governance/goals",
  icon: Target,
  words: {
    title: "governance-goals",
    add: "governance-goal-add",
    empty: "governance-goals-empty",
    emptyHint: "governance-goals-empty-hint",
  },
  kinds: ["goal", "unit", "mandate", "governing_document"],
  fields: [
    { name: "name", type: "text" },
    { name: "goal_type", type: "code", codes: ["economy", "operations", "service_level", "security"] },
    { name: "unit", type: "reference", kind: "unit" },
    { name: "year", type: "year" },
    { name: "mandate", type: "reference", kind: "mandate", optional: true, hint: "governance-trace-hint" },
    { name: "governing_document", type: "reference", kind: "governing_document", optional: true },
    { name: "plain_text", type: "long", optional: true },
  ],
  widths: { name: 300, year: 80 },
  cells: { year: YearCell },
  Badges: GoalBadges,
};
