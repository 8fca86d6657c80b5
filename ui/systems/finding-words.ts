/**
 * A finding as a sentence, put together as Rust does for the overview: its facts, its object and the day it began.
 */
import type { Finding_Serialize } from "../backend/bindings";
import { kebab } from "../kit/grid/words";
import type { Text } from "../text/context";

export type Finding = Finding_Serialize;

export function findingSentence(text: Text, finding: Finding): string {
  return text(`finding-${kebab(finding.code)}`, {
    ...finding.facts,
    object: finding.object_name,
    kind: finding.kind,
    since: finding.since ?? "",
  });
}

/** What mends the gap. */
export type Remedy = "assign" | "edit" | "approve";

export function remedyOf(finding: Finding): Remedy | null {
  switch (finding.code) {
    case "steward_missing":
    case "steward_de_facto":
    case "appointment_undecided":
      return "assign";
    case "connection_unapproved":
      return "approve";
    case "owner_missing":
    case "connected_without_owner":
    case "emergency_contact_missing":
    case "it_owns_operational_system":
      return "edit";
    default:
      return null;
  }
}
