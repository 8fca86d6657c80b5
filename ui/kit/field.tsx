/**
 * The frame of every input: label above, hint, error below, and the ARIA that ties them together.
 */
import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { useText } from "../text/context";

export interface FieldProps {
  label: string;
  /** Also the anchor that an error summary links to. Made up when absent. */
  id?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean | undefined;
}

export interface FieldAria {
  id: string;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
}

interface FieldFrameProps extends FieldProps {
  children: (aria: FieldAria) => ReactNode;
}

export function FieldFrame({ label, id, hint, error, optional, children }: FieldFrameProps) {
  const text = useText();
  const made = useId();
  const inputId = id ?? made;
  const hintId = `${inputId}-hint`;
  const errorId = `${inputId}-error`;
  const described = [error && errorId, hint && hintId].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={inputId}>
        {label} {optional && <span className="dim">{text("kit-optional")}</span>}
      </label>
      {children({
        id: inputId,
        "aria-invalid": error ? true : undefined,
        "aria-describedby": described === "" ? undefined : described,
      })}
      {error && <FieldError id={errorId}>{error}</FieldError>}
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="err" id={id}>
      <CircleAlert />
      <span>{children}</span>
    </p>
  );
}
