/**
 * The only door to Rust, as an interface so that tests can stand in for it: every generated command, and the events.
 * A command rejects with `BackendRefusal` or `BackendFailure`, never with anything else. `perform` answers with its
 * outcome; `performed` turns a refusal into a rejection, for forms.
 */
import type { Command_Deserialize, commands, ImportProgress, Outcome_Serialize, VerifyProgress } from "./bindings";
import { BackendRefusal } from "./errors";
import type { Column, RecordChange } from "./types";

export type Backend = typeof commands & Told;

interface Told {
  /** A table's columns in their own order; last those that only rows that have left the register have. */
  listColumns(table: string): Promise<Column[]>;

  /** Calls the listener when records change: these, or `"all"` when somebody else wrote to the file. */
  onChanged(listener: (changes: readonly RecordChange[] | "all") => void): () => void;

  /** Calls the listener while an import runs. Returns the way to stop listening. */
  onImportProgress(listener: (progress: ImportProgress) => void): () => void;

  /** Calls the listener while the file is checked. Returns the way to stop listening. */
  onVerifyProgress(listener: (progress: VerifyProgress) => void): () => void;

  /** Calls the listener with the paths of files and folders that are dropped on the window. */
  onFilesDropped(listener: (paths: readonly string[]) => void): () => void;
}

export type Done = Extract<Outcome_Serialize, { outcome: "done" }>;

/** The outcome of a command that was carried out. */
export function done(outcome: Outcome_Serialize): Done {
  if (outcome.outcome === "refused") throw new BackendRefusal(outcome.refusal.issues, outcome.refusal.conflicts);
  return outcome;
}

/** Performs a command; a refusal rejects. */
export async function performed(backend: Backend, command: Command_Deserialize): Promise<Done> {
  return done(await backend.perform(command));
}
