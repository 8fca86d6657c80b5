/** What a supplier is, and the numbers to call by day and by night. */
import { Truck } from "lucide-react";
import type { Noun } from "../record/noun";
import { SupplierSections } from "./sections";

export const supplier: Noun = {
  kind: "supplier",
  path: "/suppliers",
  icon: Truck,
  words: {
    title: "suppliers-title",
    add: "suppliers-add",
    empty: "suppliers-empty",
    emptyHint: "suppliers-empty-hint",
  },
  kinds: ["supplier", "system", "agreement"],
  fields: [
    { name: "name", type: "text" },
    { name: "organisation_number", type: "text", optional: true, hint: "suppliers-organisation-number-hint" },
    { name: "phone", type: "text", input: "tel", optional: true },
    { name: "on_call_phone", type: "text", input: "tel", optional: true, hint: "suppliers-on-call-hint" },
    { name: "email", type: "text", input: "email", optional: true },
    { name: "note", type: "long", optional: true },
  ],
  widths: { name: 220, email: 220 },
  Sections: SupplierSections,
};
