/**
 * One line or several lines of text.
 */
import type { HTMLInputAutoCompleteAttribute, KeyboardEvent, ReactNode, Ref } from "react";
import { cx } from "./class";
import { FieldFrame, type FieldProps } from "./field";

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** Before the text, such as `§` or a search icon. */
  lead?: ReactNode;
  /** After the text, such as `kr` or `%`. */
  trail?: ReactNode;
  placeholder?: string;
  type?: "text" | "search" | "email" | "tel" | "password";
  inputMode?: "text" | "numeric" | "decimal";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  autoFocus?: boolean;
  readOnly?: boolean;
  maxLength?: number;
  ref?: Ref<HTMLInputElement>;
}

export function TextField(props: TextFieldProps) {
  const { label, id, hint, error, optional, value, onChange, onBlur, lead, trail, ref, ...input } = props;
  return (
    <FieldFrame {...{ label, id, hint, error, optional }}>
      {(aria) => (
        <span className="input">
          {lead && <span className="unit">{lead}</span>}
          <input
            type="text"
            autoComplete="off"
            {...input}
            {...aria}
            ref={ref}
            value={value}
            onBlur={onBlur}
            onChange={(event) => onChange(event.target.value)}
          />
          {trail && <span className="unit">{trail}</span>}
        </span>
      )}
    </FieldFrame>
  );
}

interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  rows?: number;
  autoFocus?: boolean;
  readOnly?: boolean;
}

export function TextArea({ label, id, hint, error, optional, value, onChange, ...input }: TextAreaProps) {
  return (
    <FieldFrame {...{ label, id, hint, error, optional }}>
      {(aria) => (
        <span className="input">
          <textarea rows={3} {...input} {...aria} value={value} onChange={(event) => onChange(event.target.value)} />
        </span>
      )}
    </FieldFrame>
  );
}

interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  icon: ReactNode;
  shortcut?: string;
  className?: string;
  ref?: Ref<HTMLInputElement>;
}

/** A search box in a toolbar: its label is heard, not seen. Esc empties it. */
export function SearchField({ label, value, onChange, icon, shortcut, className, ref, ...input }: SearchFieldProps) {
  return (
    <span className={cx("input input--quiet", className)}>
      {icon}
      <input
        type="text"
        inputMode="search"
        {...input}
        ref={ref}
        aria-label={label}
        aria-keyshortcuts={shortcut}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || value === "") return;
          event.stopPropagation();
          onChange("");
        }}
      />
      {shortcut !== undefined && value === "" && <kbd aria-hidden="true">{shortcut}</kbd>}
    </span>
  );
}
