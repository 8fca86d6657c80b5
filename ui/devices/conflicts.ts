/**
 * The open conflicts on identity: one question serves the tab's count, the list, a pair's comparison and its dialog.
 */
import type { ConflictingDevice_Serialize, IdentityConflict_Serialize, Relation } from "../backend/bindings";
import { useBackendQuery } from "../backend/query";
import { bareId } from "../record/shape";

export type Conflict = IdentityConflict_Serialize;
export type Side = ConflictingDevice_Serialize;
export type StrongKey = "serial" | "uuid";

// Devices come and go with imports and decisions.
export const deviceKinds = ["*"];

export function useConflicts() {
  return useBackendQuery(deviceKinds, ["identity-conflicts"], (backend) => backend.identityConflicts());
}

/** How a pair is named in an address: the ids of both. */
export function pairId(conflict: Conflict): string {
  return `${bareId(conflict.device.id)}.${bareId(conflict.other.id)}`;
}

export function keysThat(conflict: Conflict, relation: Relation): StrongKey[] {
  return (["serial", "uuid"] as const).filter((key) => conflict[key] === relation);
}

/** The same comparison as for strong keys, for what a machine may have several of. */
export function relate(one: readonly string[], other: readonly string[]): Relation {
  if (one.length === 0 || other.length === 0) return "absent";
  return one.some((value) => other.includes(value)) ? "equal" : "different";
}

/** The name, and what tells it from another of the same name. */
export function calledBy({ name, serials, uuids }: { name: string; serials: string[]; uuids: string[] }): string {
  const key = serials[0] ?? uuids[0];
  return key === undefined ? name : `${name} (${key})`;
}
