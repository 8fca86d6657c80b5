/**
 * What an inventory import did, or would do, and every file that was left out with its reason.
 */
import type { InventoryImport_Serialize } from "../backend/bindings";
import { Note } from "../kit/note";
import { useText } from "../text/context";
import { Counts } from "./counts";
import { RejectedFiles } from "./rejected-files";

export function InventoryResult({ result }: { result: InventoryImport_Serialize }) {
  const text = useText();
  const counts = [
    { key: "new", count: result.new_devices },
    { key: "changed", count: result.changed_devices },
    { key: "unchanged", count: result.unchanged },
    { key: "installations", count: result.installations },
    { key: "titles", count: result.new_titles },
    { key: "rejected", count: result.rejected.length },
  ];
  return (
    <>
      <Counts items={counts.map(({ key, count }) => ({ key, count, label: text(`import-count-${key}`, { count }) }))} />
      {result.conflicts.length > 0 && (
        <Note tone="warn" title={text("import-conflicts", { count: result.conflicts.length })}>
          {result.conflicts.join(", ")}
        </Note>
      )}
      <RejectedFiles kind="inventory" files={result.rejected} />
    </>
  );
}
