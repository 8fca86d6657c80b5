/**
 * Reads one system with everything around it, and what its record holds, under their own types.
 */
import type { RecordView_Serialize, System_Serialize, SystemDetail_Serialize } from "../backend/bindings";
import { useBackendQuery } from "../backend/query";

export type SystemDetail = SystemDetail_Serialize;
export type SystemFields = System_Serialize;

/** Kinds whose changes show on a system's page or in its list. */
export const systemKinds = [
  "system",
  "role_assignment",
  "dependency",
  "person",
  "body",
  "unit",
  "supplier",
  "agreement",
] as const;

export function useSystem(id: string | undefined) {
  return useBackendQuery(
    systemKinds,
    ["system", id ?? ""],
    (backend) => backend.system(id ?? ""),
    id !== undefined && id !== "",
  );
}

/** The typed fields of a system's record: Rust writes them from the same type. */
export function fieldsOf(record: RecordView_Serialize): SystemFields {
  return record.fields as unknown as SystemFields;
}

/** Whom a field of the record names. */
export function referred(record: RecordView_Serialize, field: string): { value: string; label: string } | null {
  const to = record.references.find((reference) => reference.field === field)?.to;
  return to ? { value: to.id, label: to.name } : null;
}

export function isConnected(detail: SystemDetail): boolean {
  return fieldsOf(detail.record).system_type === "connected_device";
}

/** Somebody depends on it, so it must have people who answer for it. */
export function inUse(stage: unknown): boolean {
  return stage === "in_operation" || stage === "phasing_out";
}
