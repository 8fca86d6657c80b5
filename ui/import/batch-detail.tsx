/**
 * One earlier import: where it came from, what it brought, what was left out, and the way to take it back.
 */
import { useBackendQuery } from "../backend/query";
import type { Cell, Row } from "../backend/types";
import { codeKey } from "../kit/grid/words";
import { Note } from "../kit/note";
import { KeyValue } from "../kit/page";
import { DetailPane } from "../kit/split-pane";
import { ErrorState } from "../kit/state";
import { useFormat, useText } from "../text/context";
import { RejectedFiles } from "./rejected-files";
import { UndoButton } from "./undo-button";

export function BatchDetail({ row, onClose }: { row: Row; onClose: () => void }) {
  const text = useText();
  const format = useFormat();
  const { cells } = row;
  const kind = cells.kind === "entitlement" ? "entitlement" : "inventory";
  const { data: rejected, error } = useBackendQuery(["*"], ["import-rejections", row.id], (backend) =>
    backend.importRejections(row.id),
  );
  const number = (value: Cell | undefined) => (typeof value === "number" ? format.number(value) : "");
  const instant = (value: Cell | undefined) => (typeof value === "string" ? format.instant(value) : "");
  const facts = [
    { key: "at", name: text("import-batch-column-at"), value: instant(cells.at) },
    { key: "by", name: text("import-batch-column-by"), value: String(cells.by ?? "") },
    { key: "source", name: text("import-batch-column-source"), value: String(cells.source ?? "") },
    ...(kind === "inventory"
      ? [
          { key: "devices", name: text("import-batch-column-devices"), value: number(cells.devices) },
          { key: "installations", name: text("import-batch-column-installations"), value: number(cells.installations) },
        ]
      : []),
    { key: "unchanged", name: text("import-batch-column-unchanged"), value: number(cells.unchanged) },
    { key: "rejected", name: text("import-batch-column-rejected"), value: number(cells.rejected) },
  ];
  const undone = instant(cells.undone_at);
  return (
    <DetailPane
      title={text(codeKey("import_batch", "kind", kind))}
      lede={instant(cells.at)}
      onClose={onClose}
      actions={undone === "" && <UndoButton batch={row.id} kind={kind} onUndone={onClose} />}
    >
      {undone !== "" && <Note>{text("import-undone-at", { at: undone })}</Note>}
      <KeyValue items={facts.filter(({ value }) => value !== "")} />
      {error && <ErrorState error={error} />}
      {rejected && <RejectedFiles kind={kind} files={rejected} />}
    </DetailPane>
  );
}
