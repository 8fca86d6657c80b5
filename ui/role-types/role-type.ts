/** What a role is: on what it is held, whether it must be filled, and by whose decision. */
import { Shapes } from "lucide-react";
import type { Noun } from "../record/noun";
import { RoleTypeBadges, RoleTypeSections } from "./sections";

export const roleType: Noun = {
  kind: "role_type",
  path: "/roles",
  icon: Shapes,
  words: {
    title: "role-types-title",
    add: "role-types-add",
    empty: "role-types-empty",
    emptyHint: "role-types-empty-hint",
  },
  kinds: ["role_type", "role_assignment"],
  fields: [
    { name: "name", type: "text" },
    { name: "level", type: "code", codes: ["municipality", "body", "system"], hint: "role-types-level-hint" },
    { name: "required", type: "flag", hint: "role-types-required-hint" },
    { name: "appointed_by", type: "code", codes: ["accountable_body", "executive_board", "any_body"] },
    { name: "duties", type: "long", optional: true },
  ],
  widths: { name: 260 },
  Badges: RoleTypeBadges,
  Sections: RoleTypeSections,
};
