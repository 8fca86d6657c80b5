/** What a body is: committees, boards, companies, and groups that only prepare. */
import { Landmark } from "lucide-react";
import type { Noun } from "../record/noun";
import { BodyBadges, BodySections } from "./sections";

export const body: Noun = {
  kind: "body",
  path: "/bodies",
  icon: Landmark,
  words: { title: "bodies-title", add: "bodies-add", empty: "bodies-empty", emptyHint: "bodies-empty-hint" },
  kinds: ["body", "system", "role_assignment", "agreement"],
  fields: [
    { name: "name", type: "text" },
    { name: "abbreviation", type: "text", optional: true, hint: "bodies-abbreviation-hint" },
    {
      name: "body_type",
      type: "code",
      hint: "bodies-type-hint",
      codes: [
        "municipal_council",
        "executive_board",
        "committee",
        "joint_committee",
        "municipal_company",
        "municipal_federation",
        "subcommittee",
        "group",
      ],
    },
    { name: "partners", type: "words", optional: true, hint: "bodies-partners-hint" },
    { name: "note", type: "long", optional: true },
  ],
  widths: { name: 220, abbreviation: 96, body_type: 150, systems: 76, gaps: 76 },
  Badges: BodyBadges,
  Sections: BodySections,
};
