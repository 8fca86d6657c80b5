/**
 * Every import that has been made, the latest first.
 */
import { FileInput } from "lucide-react";
import type { Row } from "../backend/types";
import { ExportMenu } from "../kit/export-menu";
import { Register } from "../kit/grid/register";
import { EmptyState } from "../kit/state";
import { useText } from "../text/context";

// Imports are no records: whatever changes may be one.
const kinds = ["*"];
const widths = { at: 128, kind: 136, source: 240, devices: 96, installations: 112, unchanged: 112, rejected: 96 };

interface BatchListProps {
  openId: string | null;
  onOpen: (row: Row) => void;
  onEscape: () => void;
}

export function BatchList({ openId, onOpen, onEscape }: BatchListProps) {
  const text = useText();
  return (
    <div className="import-earlier">
      <h2>{text("import-earlier")}</h2>
      <Register
        inPane
        table="import_batch"
        label={text("import-earlier")}
        kinds={kinds}
        widths={widths}
        openId={openId}
        onOpen={onOpen}
        onEscape={onEscape}
        tools={(shown) => <ExportMenu shown={shown} />}
        empty={
          <EmptyState icon={<FileInput />} title={text("import-earlier-empty")}>
            <p>{text("import-earlier-empty-hint")}</p>
          </EmptyState>
        }
      />
    </div>
  );
}
