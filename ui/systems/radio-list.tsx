/**
 * One choice among a few, each with a sentence that says what it means.
 */
import { useId } from "react";

interface RadioListProps<V extends string> {
  legend: string;
  /** Null while nothing is chosen. */
  value: V | null;
  onChange: (value: V) => void;
  options: readonly { value: V; label: string; note?: string }[];
  /** Each option's whole accessible name, where the label alone would not say what is chosen. */
  named?: (label: string) => string;
}

export function RadioList<V extends string>({ legend, value, onChange, options, named }: RadioListProps<V>) {
  const name = useId();
  return (
    <fieldset className="radiolist">
      <legend className="lbl">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="radio">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-label={named?.(option.note ? `${option.label}: ${option.note}` : option.label)}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.note && <small>{option.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
