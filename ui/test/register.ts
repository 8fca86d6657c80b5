/** A register of made-up rows, for tests of the grid and of what stands around it. */
import type { Column, ListRequest, Page } from "../backend/types";

const column = (key: string, kind: Column["kind"], codes: string[] = []): Column => ({
  key,
  kind,
  sortable: true,
  filterable: true,
  default: true,
  codes,
});

export const columns: Column[] = [
  column("name", "text"),
  column("criticality", "code", ["vital", "normal"]),
  column("cost", "money"),
  column("chain", "chain"),
  column("levels", "classification"),
  column("licences", "quantity"),
  column("decided", "decision"),
  column("since", "date"),
  column("outsourced", "flag"),
];

/** The same table when its rows are records: what those that have left the register tell besides. */
export const recordColumns: Column[] = [
  ...columns.map((each): Column => (each.key === "name" ? { ...each, sorted: "ascending" } : each)),
  { ...column("retired_at", "instant"), retired: true, sorted: "descending" },
  { ...column("retired_by", "text"), retired: true },
  { ...column("retired_reason", "text"), retired: true },
];

export const words = `
thing-column-name = Namn
thing-column-criticality = Kritikalitet
thing-column-cost = Kostnad
thing-column-chain = Kedja
thing-column-levels = Klassning
thing-column-licences = Licenser
thing-column-decided = Beslut
thing-column-since = Sedan
thing-column-outsourced = Utkontrakterad
thing-criticality-vital = Samhällsviktigt
thing-criticality-normal = Vanligt
`;

const left = { retired_at: "2026-11-23T10:00:00Z", retired_by: "Annika Sundelin", retired_reason: "Ersatt" };

export function pageOf(total: number): (request: ListRequest) => Page {
  return ({ offset, limit, sort = [], retired = false }) => ({
    total,
    rows: Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, index) => {
      const at = sort[0]?.descending ? total - 1 - offset - index : offset + index;
      return {
        id: `t${at}`,
        cells: {
          name: `Sak ${at}`,
          criticality: at % 2 === 0 ? "vital" : "normal",
          cost: at * 100,
          chain: "ddiv",
          levels: "321-",
          licences: at === 0 ? "unlimited" : at === 1 ? "unknown" : at,
          decided: at === 0 ? null : "KS § 117 2025-09-16",
          since: "2026-11-23",
          outsourced: at % 2 === 0,
          ...(retired ? left : {}),
        },
      };
    }),
  });
}
