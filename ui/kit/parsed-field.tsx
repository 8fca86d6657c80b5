/**
 * A text field whose value is something else than text. Keeps what was typed until it is understood; normalises on blur.
 */
import { useEffect, useState } from "react";
import { useText } from "../text/context";
import { TextField, type TextFieldProps } from "./text-field";

export interface ParsedFieldProps<T>
  extends Omit<TextFieldProps, "value" | "onChange" | "type" | "inputMode" | "placeholder"> {
  value: T | null;
  /** Null when the field is empty, or holds something that was not understood. */
  onChange: (value: T | null) => void;
}

interface Reading<T> {
  parse: (typed: string) => T | null;
  write: (value: T) => string;
  /** Fluent key of the sentence shown for text that was not understood. */
  notUnderstood: string;
}

export function ParsedField<T>({
  value,
  onChange,
  onBlur,
  error,
  reading,
  inputMode,
  ...rest
}: ParsedFieldProps<T> & { reading: Reading<T>; inputMode?: "numeric" | "decimal" }) {
  const text = useText();
  const { parse, write, notUnderstood } = reading;
  const [typed, setTyped] = useState(value === null ? "" : write(value));
  const [left, setLeft] = useState(false);
  const read = typed.trim() === "" ? null : parse(typed);

  // A value set from outside replaces what was typed; a value that comes back unchanged must not disturb typing.
  useEffect(() => {
    setTyped((current) => {
      const meant = current.trim() === "" ? null : parse(current);
      if (meant === value) return current;
      return value === null ? current : write(value);
    });
  }, [value, parse, write]);

  const wrong = left && typed.trim() !== "" && read === null;
  return (
    <TextField
      {...rest}
      {...(inputMode ? { inputMode } : {})}
      value={typed}
      error={error ?? (wrong ? text(notUnderstood) : undefined)}
      onChange={(next) => {
        setTyped(next);
        onChange(next.trim() === "" ? null : parse(next));
      }}
      onBlur={() => {
        setLeft(true);
        if (read !== null) setTyped(write(read));
        onBlur?.();
      }}
    />
  );
}
