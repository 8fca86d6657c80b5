/**
 * One choice of a short, closed list.
 */
import { ChevronDown } from "lucide-react";
import { useId } from "react";
import { Select as AriaSelect, Button, Label, ListBox, ListBoxItem, Popover, SelectValue } from "react-aria-components";
import { useText } from "../text/context";
import { cx } from "./class";
import { FieldError, type FieldProps } from "./field";

export interface Option {
  value: string;
  label: string;
  note?: string;
}

interface SelectProps extends FieldProps {
  value: string | null;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  options: readonly Option[];
  placeholder?: string;
  autoFocus?: boolean;
}

export function Select({
  label,
  id,
  hint,
  error,
  optional,
  value,
  onChange,
  onBlur,
  options,
  placeholder,
  autoFocus = false,
}: SelectProps) {
  const text = useText();
  const made = useId();
  const base = id ?? made;
  const described = [error && `${base}-error`, hint && `${base}-hint`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <AriaSelect
        className="field"
        value={value}
        isInvalid={error !== undefined}
        onChange={(key) => key !== null && onChange(String(key))}
        onBlur={() => onBlur?.()}
        placeholder={placeholder ?? text("kit-choose")}
      >
        <Label className="lbl">
          {label} {optional && <span className="dim">{text("kit-optional")}</span>}
        </Label>
        <Button
          id={base}
          autoFocus={autoFocus}
          className={cx("input", error && "input--error")}
          {...(described === "" ? {} : { "aria-describedby": described })}
        >
          <SelectValue>
            {({ selectedText, isPlaceholder }) => (
              <span className={isPlaceholder ? "dim" : undefined}>
                {isPlaceholder ? (placeholder ?? text("kit-choose")) : selectedText}
              </span>
            )}
          </SelectValue>
          <ChevronDown className="end" />
        </Button>
        <Popover className="pop" offset={4}>
          <ListBox className="options" items={options.map((option) => ({ ...option, id: option.value }))}>
            {(option) => (
              <ListBoxItem id={option.value} textValue={option.label}>
                <span>
                  {option.label}
                  {option.note && <small>{option.note}</small>}
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </AriaSelect>
      {error && <FieldError id={`${base}-error`}>{error}</FieldError>}
      {hint && (
        <p className="hint" id={`${base}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
