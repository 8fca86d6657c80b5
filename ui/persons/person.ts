/** What is held about a person: how to reach them, where they belong, and the accounts that licences count. */
import { UserRound } from "lucide-react";
import type { Noun } from "../record/noun";
import { PersonBadges, PersonSections } from "./sections";

export const person: Noun = {
  kind: "person",
  path: "/persons",
  icon: UserRound,
  words: { title: "persons-title", add: "persons-add", empty: "persons-empty", emptyHint: "persons-empty-hint" },
  kinds: ["person", "unit", "body", "role_assignment"],
  fields: [
    { name: "name", type: "text" },
    { name: "title", type: "text", optional: true },
    { name: "phone", type: "text", input: "tel", optional: true },
    { name: "email", type: "text", input: "email", optional: true },
    { name: "body", type: "reference", kind: "body", optional: true },
    { name: "unit", type: "reference", kind: "unit", optional: true },
    { name: "accounts", type: "words", optional: true, hint: "persons-accounts-hint" },
  ],
  widths: { name: 200, email: 220 },
  Badges: PersonBadges,
  Sections: PersonSections,
};
