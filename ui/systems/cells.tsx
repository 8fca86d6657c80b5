/**
 * Cells of the register that say more than their kind does: a vacancy is drawn, and an appointment without a decision
 * says so beside the name.
 */
import type { CellProps, CellRenderer } from "../kit/grid/cells";
import { Gap } from "../kit/status";
import { useText } from "../text/context";
import { inUse } from "./system";

function StewardCell({ value, row }: CellProps) {
  const text = useText();
  const state = String(row.cells.chain ?? "").at(-1);
  if (typeof value === "string" && value !== "") {
    return (
      <span>
        {value}
        {state === "i" && <span className="st--warn"> {text("kit-informal")}</span>}
      </span>
    );
  }
  return inUse(row.cells.lifecycle_stage) ? <Gap /> : <span className="dim">{text("systems-not-required")}</span>;
}

function OwnerCell({ value, row }: CellProps) {
  const text = useText();
  if (typeof value === "string" && value !== "") return <span>{value}</span>;
  return inUse(row.cells.lifecycle_stage) ? (
    <Gap icon={null}>{text("systems-owner-missing")}</Gap>
  ) : (
    <span className="dim">{text("systems-not-required")}</span>
  );
}

function CriticalityCell({ value }: CellProps) {
  const text = useText();
  if (typeof value !== "string" || value === "") return <span className="dim">{text("systems-undecided")}</span>;
  return <span>{text(`system-criticality-${value.replaceAll("_", "-")}`)}</span>;
}

function ApprovedCell({ value }: CellProps) {
  const text = useText();
  if (value === true || value === 1) return text("kit-yes");
  return <Gap icon={null}>{text("equipment-unapproved")}</Gap>;
}

export const systemCells: Readonly<Record<string, CellRenderer>> = {
  steward: StewardCell,
  owner: OwnerCell,
  criticality: CriticalityCell,
  approved: ApprovedCell,
};
