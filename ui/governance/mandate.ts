/** What a mandate is: what a body has decided that a unit shall do. */
import { Stamp } from "lucide-react";
import type { Noun } from "../record/noun";
import { MandateBadges } from "./sections";

export const mandate: Noun = {
  kind: "mandate",
  path: "/governance/mandates",
  icon: Stamp,
  words: {
    title: "governance-mandates",
    add: "governance-mandate-add",
    empty: "governance-mandates-empty",
    emptyHint: "governance-mandates-empty-hint",
  },
  kinds: ["mandate", "body", "unit", "goal"],
  fields: [
    { name: "name", type: "text" },
    { name: "giver", type: "reference", kind: "body" },
    { name: "receiver", type: "reference", kind: "unit" },
    { name: "text", type: "long" },
    { name: "decision", type: "decision" },
    { name: "valid_to", type: "date", optional: true, hint: "governance-valid-to-hint" },
  ],
  widths: { name: 280 },
  Badges: MandateBadges,
};
