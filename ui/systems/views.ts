/**
 * The views that a register of systems begins with.
 */
import type { Filter } from "../backend/types";
import type { FixedView } from "../kit/grid/views";

export const inUseFilter: Filter = { column: "lifecycle_stage", op: "is", values: ["in_operation", "phasing_out"] };

export const systemViews: readonly FixedView[] = [
  { key: "in-use", label: "systems-view-in-use", filters: [inUseFilter] },
  {
    key: "without-steward",
    label: "systems-view-without-steward",
    filters: [inUseFilter, { column: "steward", op: "is_empty", values: [] }],
    gap: true,
  },
  {
    key: "critical",
    label: "systems-view-critical",
    filters: [{ column: "criticality", op: "is", values: ["society_critical", "operations_critical"] }],
  },
  {
    key: "closed",
    label: "systems-view-closed",
    filters: [{ column: "lifecycle_stage", op: "is", values: ["closed"] }],
  },
  { key: "all", label: "kit-view-all", filters: [] },
];

export const equipmentViews: readonly FixedView[] = [
  { key: "in-use", label: "systems-view-in-use", filters: [inUseFilter] },
  {
    key: "without-owner",
    label: "equipment-view-without-owner",
    filters: [inUseFilter, { column: "owner", op: "is_empty", values: [] }],
    gap: true,
  },
  {
    key: "without-steward",
    label: "systems-view-without-steward",
    filters: [inUseFilter, { column: "steward", op: "is_empty", values: [] }],
    gap: true,
  },
  {
    key: "unapproved",
    label: "equipment-view-unapproved",
    filters: [inUseFilter, { column: "approved", op: "is", values: ["false"] }],
    gap: true,
  },
  { key: "all", label: "kit-view-all", filters: [] },
];
