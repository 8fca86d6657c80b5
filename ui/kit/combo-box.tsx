/**
 * One choice out of many, found by typing. Either the options are given, or `search` fetches them.
 */
import { Search } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { ComboBox as AriaComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useText } from "../text/context";
import { FieldError, type FieldProps } from "./field";
import type { Option } from "./select";

interface ComboBoxProps extends FieldProps {
  /** The chosen option; null for none. The whole option, since a search may not hold it any more. */
  value: Option | null;
  onChange: (value: Option | null) => void;
  onBlur?: (() => void) | undefined;
  search: (text: string) => Promise<readonly Option[]>;
  placeholder?: string;
}

const pauseMs = 120;

/** The newest answer only: an older search that comes back late is dropped. */
function useSearch(search: ComboBoxProps["search"], text: string, active: boolean): readonly Option[] {
  const [found, setFound] = useState<readonly Option[]>([]);
  const latest = useRef(search);
  latest.current = search;
  useEffect(() => {
    if (!active) return;
    let stale = false;
    const timer = setTimeout(() => {
      latest.current(text).then(
        (options) => !stale && setFound(options),
        () => !stale && setFound([]),
      );
    }, pauseMs);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [text, active]);
  return found;
}

export function ComboBox({
  label,
  id,
  hint,
  error,
  optional,
  value,
  onChange,
  onBlur,
  search,
  placeholder,
}: ComboBoxProps) {
  const text = useText();
  const made = useId();
  const base = id ?? made;
  const [typed, setTyped] = useState(value?.label ?? "");
  const [active, setActive] = useState(false);
  const shown = value?.label ?? "";
  const found = useSearch(search, typed === shown ? "" : typed, active);
  const described = [error && `${base}-error`, hint && `${base}-hint`].filter(Boolean).join(" ");

  useEffect(() => setTyped(shown), [shown]);

  return (
    <div className="field">
      <AriaComboBox
        className="field"
        items={found.map((option) => ({ ...option, id: option.value }))}
        inputValue={typed}
        value={value?.value ?? null}
        isInvalid={error !== undefined}
        allowsEmptyCollection
        menuTrigger="focus"
        onInputChange={(next) => {
          setTyped(next);
          if (next === "" && value !== null) onChange(null);
        }}
        onChange={(key) => {
          const option = found.find((candidate) => candidate.value === key);
          if (!option) return;
          setTyped(option.label);
          onChange(option);
        }}
        onFocus={() => setActive(true)}
        onBlur={() => {
          setActive(false);
          setTyped(shown);
          onBlur?.();
        }}
      >
        <Label className="lbl">
          {label} {optional && <span className="dim">{text("kit-optional")}</span>}
        </Label>
        <span className={error ? "input input--error" : "input"}>
          <Search />
          <Input
            id={base}
            placeholder={placeholder ?? text("kit-search")}
            {...(described === "" ? {} : { "aria-describedby": described })}
          />
        </span>
        <Popover className="pop" offset={4}>
          <ListBox className="options" renderEmptyState={() => <p className="empty">{text("kit-nothing-found")}</p>}>
            {(option: Option) => (
              <ListBoxItem id={option.value} textValue={option.label}>
                <span>
                  {option.label}
                  {option.note && <small>{option.note}</small>}
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </AriaComboBox>
      {error && <FieldError id={`${base}-error`}>{error}</FieldError>}
      {hint && (
        <p className="hint" id={`${base}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
