/**
 * A quantity in words or figures. Unknown is amber; a shortfall is red and carries its sign.
 */
import { useFormat, useText } from "../text/context";
import type { Quantity as QuantityValue } from "./format";

export function isQuantity(value: unknown): value is QuantityValue {
  return typeof value === "number" || value === "unlimited" || value === "unknown";
}

interface QuantityProps {
  value: QuantityValue;
  /** Writes `+4` and `−16`, as for a licence position. */
  signed?: boolean;
}

export function Quantity({ value, signed }: QuantityProps) {
  const text = useText();
  const format = useFormat();
  if (value === "unknown") return <span className="st--warn">{text("kit-quantity-unknown")}</span>;
  if (value === "unlimited") return <>{text("kit-quantity-unlimited")}</>;
  if (!signed) return <>{format.number(value)}</>;
  return <span className={value < 0 ? "neg" : undefined}>{format.signed(value)}</span>;
}
