/**
 * How it is shown that a record has left the register: why, in words, and what stands where none have.
 */
import { ArchiveX } from "lucide-react";
import { useText } from "../../text/context";
import { EmptyState } from "../state";
import type { CellProps } from "./cells";
import type { Widths } from "./layout";
import { reasonLeft } from "./words";

function ReasonCell({ value }: CellProps) {
  const text = useText();
  return <span>{typeof value === "string" ? reasonLeft(text, value) : ""}</span>;
}

export const retiredCells = { retired_reason: ReasonCell };
export const retiredWidths: Widths = { retired_at: 136, retired_by: 176, retired_reason: 280 };

export function NoneRetired() {
  const text = useText();
  return (
    <EmptyState icon={<ArchiveX className="i-l" />} level={2} title={text("kit-retired-empty")}>
      <p>{text("kit-retired-empty-hint")}</p>
    </EmptyState>
  );
}
