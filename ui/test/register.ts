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

export function pageOf(total: number): (request: ListRequest) => Page {
  return ({ offset, limit, sort }) => ({
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
        },
      };
    }),
  });
}
