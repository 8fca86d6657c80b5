/**
 * How each kind of cell is drawn. A screen may override one column by its key.
 */
import type { ReactNode } from "react";
import type { Cell, Column, ColumnKind, Row } from "../../backend/types";
import { useFormat, useText } from "../../text/context";
import { Chain, parseChain } from "../chain";
import { Krts, parseLevels } from "../classification";
import { isQuantity, Quantity } from "../quantity";
import { DecisionChip } from "../status";
import { codeKey } from "./words";

export interface CellProps {
  value: Cell;
  row: Row;
  column: Column;
  table: string;
}

export type CellRenderer = (props: CellProps) => ReactNode;

function Nothing() {
  return <span className="dim">–</span>;
}

function TextCell({ value }: CellProps) {
  const written = value === null ? "" : String(value);
  return written === "" ? <Nothing /> : <span title={written.length > 40 ? written : undefined}>{written}</span>;
}

function CodeCell({ value, column, table }: CellProps) {
  const text = useText();
  if (value === null || value === "") return <Nothing />;
  return <span>{text(codeKey(table, column.key, String(value)))}</span>;
}

function DateCell({ value }: CellProps) {
  const format = useFormat();
  return typeof value === "string" ? <time dateTime={value}>{format.date(value)}</time> : <Nothing />;
}

function InstantCell({ value }: CellProps) {
  const format = useFormat();
  if (typeof value !== "string") return <Nothing />;
  return (
    <time dateTime={value} title={format.instant(value)}>
      {format.recent(value, new Date())}
    </time>
  );
}

function CountCell({ value }: CellProps) {
  const format = useFormat();
  return typeof value === "number" ? format.number(value) : <Nothing />;
}

function QuantityCell({ value }: CellProps) {
  return isQuantity(value) ? <Quantity value={value} /> : <Nothing />;
}

function SignedQuantityCell({ value }: CellProps) {
  return isQuantity(value) ? <Quantity value={value} signed /> : <Nothing />;
}

function MoneyCell({ value }: CellProps) {
  const format = useFormat();
  if (typeof value !== "number") return <Nothing />;
  return <span className={value === 0 ? "dim" : undefined}>{format.amount(value)}</span>;
}

function FlagCell({ value }: CellProps) {
  const text = useText();
  return typeof value === "boolean" ? text(value ? "kit-yes" : "kit-no") : <Nothing />;
}

function ChainCell({ value }: CellProps) {
  const states = typeof value === "string" ? parseChain(value) : null;
  return states ? <Chain states={states} /> : <Nothing />;
}

function ClassificationCell({ value }: CellProps) {
  const text = useText();
  const levels = typeof value === "string" ? parseLevels(value) : null;
  return levels ? <Krts levels={levels} /> : <span className="dim">{text("kit-level-unset")}</span>;
}

/** `KS § 117 2025-09-16`: the reference, and its date when the cell ends with one. */
function DecisionCell({ value }: CellProps) {
  if (typeof value !== "string" || value === "") return <DecisionChip reference={null} />;
  const dated = /^(.*\S)\s+(\d{4}-\d{2}-\d{2})$/.exec(value);
  return <DecisionChip reference={dated?.[1] ?? value} date={dated?.[2] ?? null} />;
}

export const cellRenderers: Record<ColumnKind, CellRenderer> = {
  text: TextCell,
  code: CodeCell,
  date: DateCell,
  instant: InstantCell,
  count: CountCell,
  quantity: QuantityCell,
  balance: SignedQuantityCell,
  money: MoneyCell,
  flag: FlagCell,
  chain: ChainCell,
  classification: ClassificationCell,
  decision: DecisionCell,
};

export const numericKinds: ReadonlySet<ColumnKind> = new Set(["count", "quantity", "balance", "money"]);
