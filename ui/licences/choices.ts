/**
 * What can be chosen in the forms: records found by name, and the closed sets of the licence nouns with their words.
 */
import { useCallback, useMemo } from "react";
import type { AcquisitionKind, EvidenceGrade, Kind, MatchKind, Metric, ProductKind } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { codeKey } from "../kit/grid/words";
import type { Option } from "../kit/select";
import { useText } from "../text/context";

export const metrics: readonly Metric[] = [
  "device",
  "named_user",
  "user",
  "user_subscription",
  "concurrent",
  "server",
  "core",
  "processor",
  "user_cal",
  "device_cal",
];
export const acquisitionKinds: readonly AcquisitionKind[] = [
  "full",
  "upgrade",
  "maintenance",
  "subscription",
  "oem",
  "free",
];
export const evidenceGrades: readonly EvidenceGrade[] = ["none", "quote", "order", "invoice", "agreement"];
export const productKinds: readonly ProductKind[] = ["commercial", "freeware", "open_source", "component"];
export const matchKinds: readonly MatchKind[] = ["exact", "prefix", "contains"];

const most = 50;

/** A search among the live records of a kind, for a ComboBox. */
export function useRecordSearch(kind: Kind): (text: string) => Promise<readonly Option[]> {
  const backend = useBackend();
  return useCallback(
    async (text: string) =>
      (await backend.choices({ kind, text, limit: most })).map(({ id, name, detail }) => ({
        value: id,
        label: name,
        ...(detail === "" ? {} : { note: detail }),
      })),
    [backend, kind],
  );
}

/** A closed set with the words that its column has in a table. */
export function useCodeOptions(table: string, column: string, codes: readonly string[]): readonly Option[] {
  const text = useText();
  return useMemo(
    () => codes.map((code) => ({ value: code, label: text(codeKey(table, column, code)) })),
    [text, table, column, codes],
  );
}
