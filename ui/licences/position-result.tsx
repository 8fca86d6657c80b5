/**
 * The sum of an explanation: right less use, and what a shortfall would cost at which price, or that it is not valued.
 */
import type { LicencePosition_Serialize } from "../backend/bindings";
import type { Quantity as QuantityValue } from "../kit/format";
import { Quantity } from "../kit/quantity";
import { useFormat, useText } from "../text/context";
import { Unit } from "./position-cells";

export function PositionResult({ position }: { position: LicencePosition_Serialize }) {
  const text = useText();
  const format = useFormat();
  const { price, risk, status, shortfall, balance } = position;
  const word = (value: QuantityValue) =>
    typeof value === "number" ? format.number(value) : text(`kit-quantity-${value}`).toLowerCase();
  const short = status === "shortfall";
  return (
    <div
      className={`licences-result licences-result--${status}`}
      role="group"
      aria-label={text("licences-sum-balance")}
    >
      <span>
        {word(position.entitled)} − {word(position.consumed)}
      </span>
      <span>
        {short && price && text("licences-price-times", { count: shortfall, price: format.money(price.unit) })}
      </span>
      <b>
        {typeof balance === "number" ? format.signed(balance) : <Quantity value={balance} />}{" "}
        <Unit strong metric={position.metric} count={balance} />
      </b>
      <strong>{risk !== null && risk > 0 && format.money(risk)}</strong>
      <Valuation position={position} />
    </div>
  );
}

function Valuation({ position }: { position: LicencePosition_Serialize }) {
  const text = useText();
  const format = useFormat();
  const { price, risk, status, shortfall, entitled } = position;
  if (risk === null) {
    const reason = status === "unknown" ? "licences-not-valued-unknown" : "licences-not-valued-price";
    return (
      <>
        <span>{text(reason)}</span>
        {entitled === "unknown" && shortfall > 0 ? (
          <span>{text("licences-at-worst", { count: format.number(shortfall) })}</span>
        ) : (
          <span />
        )}
      </>
    );
  }
  if (risk === 0 || price === null) return null;
  return (
    <>
      <span />
      <span className="dim">
        {price.since === null
          ? text("licences-price-undated")
          : text("licences-price-since", { date: format.date(price.since) })}
      </span>
    </>
  );
}
