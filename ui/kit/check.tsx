/**
 * Yes or no: Checkbox for a choice that is saved with the form, Switch for one that acts at once.
 */
import { type ReactNode, useId } from "react";
import { FieldError } from "./field";

interface CheckboxProps {
  label: ReactNode;
  /** For a box without visible words, such as one in a table row. */
  ariaLabel?: string;
  checked: boolean | "mixed";
  onChange: (checked: boolean) => void;
  id?: string | undefined;
  error?: string | undefined;
  tabIndex?: number;
}

export function Checkbox({ label, ariaLabel, checked, onChange, id, error, tabIndex }: CheckboxProps) {
  const made = useId();
  const errorId = `${id ?? made}-error`;
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          id={id}
          tabIndex={tabIndex}
          aria-label={ariaLabel}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? errorId : undefined}
          checked={checked === true}
          ref={(input) => {
            if (input) input.indeterminate = checked === "mixed";
          }}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label && <span>{label}</span>}
      </label>
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </>
  );
}

interface SwitchProps {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function Switch({ label, checked, onChange }: SwitchProps) {
  return (
    <label className="check">
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
