/**
 * Several records in one field: what is chosen as tags that can be taken away, and a search that adds one more.
 */
import { X } from "lucide-react";
import { useEffect, useId, useState } from "react";
import type { Kind } from "../backend/bindings";
import { ComboBox } from "../kit/combo-box";
import type { FieldProps } from "../kit/field";
import type { Option } from "../kit/select";
import { Tag } from "../kit/status";
import { useText } from "../text/context";
import { useChoices } from "./choices";
import "./record.css";
import { sameId } from "./shape";

interface ReferencesFieldProps extends FieldProps {
  kind: Kind;
  value: readonly Option[];
  onChange: (value: readonly Option[]) => void;
  onBlur?: (() => void) | undefined;
}

export function ReferencesField({ kind, value, onChange, id, label, ...field }: ReferencesFieldProps) {
  const text = useText();
  const made = useId();
  const base = id ?? made;
  const search = useChoices(kind);
  const [picked, setPicked] = useState<Option | null>(null);

  // The search empties itself for the next one only after it has shown what was picked.
  useEffect(() => {
    if (picked !== null) setPicked(null);
  }, [picked]);

  function add(option: Option | null) {
    if (option === null) return;
    setPicked(option);
    if (!value.some((other) => sameId(other.value, option.value))) onChange([...value, option]);
  }

  function remove(option: Option) {
    onChange(value.filter((other) => other.value !== option.value));
    document.getElementById(base)?.focus();
  }

  return (
    <div className="field">
      <ComboBox
        {...field}
        id={base}
        label={label}
        value={picked}
        onChange={add}
        search={async (typed) =>
          (await search(typed)).filter((found) => !value.some((other) => sameId(other.value, found.value)))
        }
      />
      {value.length > 0 && (
        <ul className="tags" aria-label={text("record-chosen", { label })}>
          {value.map((option) => (
            <li key={option.value}>
              <Tag>
                {option.label}
                <button
                  type="button"
                  aria-label={text("record-remove", { name: option.label })}
                  title={text("record-remove", { name: option.label })}
                  onClick={() => remove(option)}
                >
                  <X />
                </button>
              </Tag>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
