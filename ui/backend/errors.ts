/**
 * What a command can reject with. A refusal is an answer to the user; a failure is ours.
 */
import type { Failure, FieldConflict, Issue } from "./types";

export class BackendRefusal extends Error {
  readonly issues: readonly Issue[];
  /** Fields that somebody else has changed meanwhile: base, theirs and mine. */
  readonly conflicts: readonly FieldConflict[];

  constructor(issues: readonly Issue[], conflicts: readonly FieldConflict[] = []) {
    super(issues.map((issue) => issue.code).join(", "));
    this.name = "BackendRefusal";
    this.issues = issues;
    this.conflicts = conflicts;
  }
}

export class BackendFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = "BackendFailure";
    this.failure = failure;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Gives every rejection one of the two shapes; the framework's own errors arrive as bare strings. */
export function asBackendError(thrown: unknown): BackendRefusal | BackendFailure {
  if (thrown instanceof BackendRefusal || thrown instanceof BackendFailure) return thrown;
  if (isRecord(thrown) && Array.isArray(thrown.issues)) return new BackendRefusal(thrown.issues as Issue[]);
  if (isRecord(thrown) && typeof thrown.code === "string" && typeof thrown.message_key === "string") {
    return new BackendFailure(thrown as unknown as Failure);
  }
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new BackendFailure({ code: "internal", message_key: "kit-failure", values: { detail }, log_id: null });
}
