/**
 * A quantity as it is known: a number, without limit, or unknown. Zero is a number and never stands for the other two.
 */
import { useId } from "react";
import type { Quantity } from "../backend/bindings";
import { NumberField } from "../kit/number-field";
import { Segmented } from "../kit/segmented";
import { useText } from "../text/context";

interface QuantityFieldProps {
  label: string;
  id?: string;
  value: Quantity | null;
  onChange: (value: Quantity | null) => void;
  onBlur?: () => void;
  error?: string | undefined;
}

export function QuantityField({ label, id, value, onChange, onBlur, error }: QuantityFieldProps) {
  const text = useText();
  const labelId = useId();
  const state = value === "unlimited" || value === "unknown" ? value : "number";
  return (
    <div className="row">
      <div className="field">
        <span className="lbl" id={labelId}>
          {label}
        </span>
        <Segmented
          label={label}
          value={state}
          onChange={(next) => onChange(next === "number" ? null : next)}
          options={[
            { value: "number", label: text("licences-quantity-number") },
            { value: "unlimited", label: text("kit-quantity-unlimited") },
            { value: "unknown", label: text("kit-quantity-unknown") },
          ]}
        />
      </div>
      {state === "number" && (
        <NumberField
          label={text("licences-quantity-how-many")}
          id={id}
          value={typeof value === "number" ? value : null}
          onChange={onChange}
          onBlur={onBlur}
          error={error}
        />
      )}
    </div>
  );
}
