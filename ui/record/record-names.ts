/** The names of the records that a record names, by id. */
import type { RecordView } from "./noun";
import type { Names } from "./words";

export function recordNames(record: RecordView): Names {
  return Object.fromEntries(record.references.map(({ to }) => [to.id, to.name]));
}
