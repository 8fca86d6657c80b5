/**
 * Saved views of a register of systems: their filters, and how many systems each holds.
 */
import { useBackendQuery } from "../backend/query";
import type { Filter } from "../backend/types";
import { systemKinds } from "./system";

export interface SavedView {
  key: string;
  /** Fluent key of its name. */
  label: string;
  filters: readonly Filter[];
  /** Counts gaps to mend. */
  gap?: true;
}

export const inUseFilter: Filter = { column: "lifecycle_stage", op: "is", values: ["in_operation", "phasing_out"] };

export const systemViews: readonly SavedView[] = [
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
  { key: "all", label: "systems-view-all", filters: [] },
];

export const equipmentViews: readonly SavedView[] = [
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
  { key: "all", label: "systems-view-all", filters: [] },
];

export function useViewCounts(table: string, views: readonly SavedView[]) {
  return useBackendQuery(systemKinds, ["view-counts", table], async (backend) => {
    const pages = await Promise.all(views.map((view) => backend.list({ table, filters: [...view.filters], limit: 0 })));
    return Object.fromEntries(views.map((view, index) => [view.key, pages[index]?.total ?? 0]));
  });
}
