/**
 * Whole numbers and amounts of money.
 */
import { useMemo } from "react";
import { useFormat } from "../text/context";
import { parseMoney, parseWhole } from "./parse";
import { ParsedField, type ParsedFieldProps } from "./parsed-field";

/** A whole number. */
export function NumberField(props: ParsedFieldProps<number>) {
  const format = useFormat();
  const reading = useMemo(
    () => ({ parse: parseWhole, write: format.number, notUnderstood: "kit-number-not-understood" }),
    [format],
  );
  return <ParsedField {...props} reading={reading} inputMode="numeric" />;
}

/** Kronor on screen, integer öre in `value`. */
export function MoneyField(props: ParsedFieldProps<number>) {
  const format = useFormat();
  const reading = useMemo(
    () => ({ parse: parseMoney, write: format.amount, notUnderstood: "kit-money-not-understood" }),
    [format],
  );
  return <ParsedField trail="kr" {...props} reading={reading} inputMode="decimal" />;
}
