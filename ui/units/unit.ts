/** What a unit is: a department under a body, or a part of one. */
import { Building2 } from "lucide-react";
import type { Noun } from "../record/noun";
import { UnitSections } from "./sections";

export const unit: Noun = {
  kind: "unit",
  path: "/units",
  icon: Building2,
  words: { title: "units-title", add: "units-add", empty: "units-empty", emptyHint: "units-empty-hint" },
  kinds: ["unit", "body"],
  fields: [
    { name: "name", type: "text" },
    { name: "unit_type", type: "code", codes: ["department", "it_unit", "unit"] },
    { name: "body", type: "reference", kind: "body", hint: "units-body-hint" },
    { name: "parent", type: "reference", kind: "unit", optional: true },
    { name: "cost_centre", type: "text", optional: true },
  ],
  widths: { name: 260 },
  Sections: UnitSections,
};
