/** A decision on identity, read off the fields of its record. */
import type { DecidedDevice, IdentityDecision_Serialize, Verdict } from "../backend/bindings";
import { asString, asStrings, isObject } from "../record/shape";

const verdicts: readonly Verdict[] = ["same", "different", "board_replaced"];

export function decisionOf(fields: Readonly<Record<string, unknown>>): IdentityDecision_Serialize {
  return {
    device: deviceOf(fields.device),
    other: deviceOf(fields.other),
    verdict: verdicts.find((known) => known === fields.verdict) ?? "different",
    replaced_on: asString(fields.replaced_on) || null,
    reason: asString(fields.reason),
  };
}

function deviceOf(value: unknown): DecidedDevice {
  const { id, name, serials, uuids } = isObject(value) ? value : {};
  return { id: asString(id), name: asString(name), serials: asStrings(serials), uuids: asStrings(uuids) };
}
