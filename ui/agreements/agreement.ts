/** What an agreement on IT is: who has promised what to whom, and until when. */
import { Handshake } from "lucide-react";
import type { Noun } from "../record/noun";
import { AgreementBadges } from "./badges";

export const agreement: Noun = {
  kind: "agreement",
  path: "/agreements",
  icon: Handshake,
  words: {
    title: "agreements-title",
    add: "agreements-add",
    empty: "agreements-empty",
    emptyHint: "agreements-empty-hint",
  },
  kinds: ["agreement", "supplier", "body", "system"],
  fields: [
    { name: "name", type: "text" },
    {
      name: "agreement_type",
      type: "code",
      codes: [
        "operations_agreement",
        "service_level_agreement",
        "service_commitment",
        "framework_agreement",
        "data_processing_agreement",
        "other",
      ],
    },
    { name: "bodies", type: "references", kind: "body", optional: true, hint: "agreements-bodies-hint" },
    { name: "supplier", type: "reference", kind: "supplier", optional: true },
    { name: "systems", type: "references", kind: "system", optional: true },
    { name: "start", type: "date", optional: true },
    { name: "end", type: "date", optional: true, hint: "agreements-end-hint" },
    { name: "commitment", type: "long", optional: true },
    { name: "note", type: "long", optional: true },
  ],
  widths: { name: 280, agreement_type: 220 },
  Badges: AgreementBadges,
};
