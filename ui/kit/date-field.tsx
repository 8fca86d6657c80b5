/**
 * A date, typed the way people write dates; the value is ISO.
 */
import { useMemo } from "react";
import { parseDate } from "./parse";
import { ParsedField, type ParsedFieldProps } from "./parsed-field";

const written = (iso: string) => iso;

interface DateFieldProps extends ParsedFieldProps<string> {
  /** Decides the year of `23/11`. Today when absent. */
  today?: Date;
}

export function DateField({ today, ...props }: DateFieldProps) {
  const reading = useMemo(
    () => ({
      parse: (typed: string) => parseDate(typed, today ?? new Date()),
      write: written,
      notUnderstood: "kit-date-not-understood",
    }),
    [today],
  );
  return <ParsedField {...props} reading={reading} />;
}
