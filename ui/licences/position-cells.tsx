/**
 * How the columns of the licence position are drawn: quantities with their unit, the bar, what is not valued, the proof.
 */
import { useId } from "react";
import type { Cell } from "../backend/types";
import { EvidenceGrade, type EvidenceGradeName, evidenceGrades } from "../kit/evidence";
import type { CellProps, CellRenderer } from "../kit/grid/cells";
import { kebab } from "../kit/grid/words";
import { PositionBar } from "../kit/position-bar";
import { isQuantity, Quantity } from "../kit/quantity";
import { useFormat, useText } from "../text/context";

/** The unit stands beside the right, and the sign of the balance says the status, so neither needs a column at first. */
export const firstColumns = ["product", "entitled", "consumed", "balance", "risk", "evidence_grade"];

export const widths = { product: 190, entitled: 120, consumed: 140, balance: 96, risk: 98, evidence_grade: 124 };

/** The unit of a metric in the plural that fits the number; nothing after a word. */
export function Unit({ metric, count, strong }: { metric: Cell | undefined; count: Cell; strong?: boolean }) {
  const text = useText();
  if (typeof metric !== "string" || typeof count !== "number") return null;
  return (
    <span className={strong ? undefined : "dim"}>
      {text(`licences-unit-${kebab(metric)}`, { count: Math.abs(count) })}
    </span>
  );
}

function EntitledCell({ value, row }: CellProps) {
  if (!isQuantity(value)) return null;
  return (
    <span>
      <Quantity value={value} /> <Unit metric={row.cells.metric} count={value} />
    </span>
  );
}

function ConsumedCell({ value, row }: CellProps) {
  const entitled = row.cells.entitled ?? null;
  if (!isQuantity(value)) return null;
  return (
    <span className="licences-bar">
      <Quantity value={value} />
      {isQuantity(entitled) && <PositionBar entitled={entitled} consumed={value} decorative />}
    </span>
  );
}

function RiskCell({ value }: CellProps) {
  const text = useText();
  const format = useFormat();
  if (typeof value !== "number") return <span className="dim">{text("licences-not-valued")}</span>;
  return <span className={value === 0 ? "dim" : undefined}>{format.amount(value)}</span>;
}

export function isGrade(value: unknown): value is EvidenceGradeName {
  return evidenceGrades.some((grade) => grade === value);
}

function GradeCell({ value }: CellProps) {
  const text = useText();
  return isGrade(value) ? <EvidenceGrade grade={value} /> : <span className="dim">{text("licences-no-right")}</span>;
}

export const positionCells: Readonly<Record<string, CellRenderer>> = {
  entitled: EntitledCell,
  consumed: ConsumedCell,
  risk: RiskCell,
  evidence_grade: GradeCell,
};

/** What the parts of the bar are, and that prices are without VAT. */
export function Legend() {
  const text = useText();
  const hatch = useId();
  return (
    <>
      <span>{text("licences-without-vat")}</span>
      <span className="licences-legend">
        <svg aria-hidden="true">
          <rect width={12} height={8} fill="var(--data-1)" />
        </svg>
        {text("licences-legend-used")}
      </span>
      <span className="licences-legend">
        <svg aria-hidden="true">
          <rect width={12} height={8} fill="var(--data-2)" />
        </svg>
        {text("licences-legend-free")}
      </span>
      <span className="licences-legend">
        <svg aria-hidden="true">
          <defs>
            <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width={5} height={5} fill="var(--red-soft)" />
              <rect width={2} height={5} fill="var(--data-short)" />
            </pattern>
          </defs>
          <rect width={12} height={8} fill={`url(#${hatch})`} />
        </svg>
        {text("licences-legend-without")}
      </span>
    </>
  );
}
