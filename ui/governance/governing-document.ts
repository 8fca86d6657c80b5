/** What a governing document is: who adopted it, by which decision, and how often it is to be reviewed. */
import { ScrollText } from "lucide-react";
import type { Noun } from "../record/noun";
import { DocumentBadges } from "./sections";

export const governingDocument: Noun = {
  kind: "governing_document",
  path: "/governance/documents",
  icon: ScrollText,
  words: {
    title: "governance-documents",
    add: "governance-document-add",
    empty: "governance-documents-empty",
    emptyHint: "governance-documents-empty-hint",
  },
  kinds: ["governing_document", "body", "goal"],
  fields: [
    { name: "name", type: "text" },
    {
      name: "document_type",
      type: "code",
      codes: ["strategy", "policy", "instruction", "guideline", "delegation_scheme"],
    },
    { name: "adopted_by", type: "reference", kind: "body" },
    { name: "adopted_on", type: "date", optional: true },
    { name: "decision", type: "decision", optional: true },
    { name: "reviewed_on", type: "date", optional: true },
    { name: "review_interval_months", type: "number", optional: true, hint: "governance-interval-hint" },
    { name: "registry_number", type: "text", optional: true },
  ],
  widths: { name: 240, adopted_by: 150, reviewed_on: 130, review_interval_months: 150 },
  Badges: DocumentBadges,
};
