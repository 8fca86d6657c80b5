/**
 * Several records in one field: what is chosen as tags that can be taken away, and a search that adds one more.
 */
import { X } from "lucide-react";
import { useId, useRef, useState } from "react";
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

export function ReferencesField({ kind, value, onChange, onBlur, id, label, ...field }: ReferencesFieldProps) {
  const text = useText();
  const made = useId();
  const base = id ?? made;
  const search = useChoices(kind);
  const box = useRef<HTMLUListElement>(null);
  // Stays in the search, marked, until something else is typed or the field is left: emptied at once, the search
  // would open again over the tag that has just been added.
  const [picked, setPicked] = useState<Option | null>(null);

  function add(option: Option | null) {
    setPicked(option);
    if (option === null) return;
    if (!value.some((other) => sameId(other.value, option.value))) onChange([...value, option]);
    requestAnimationFrame(() => {
      const input = document.getElementById(base);
      if (input instanceof HTMLInputElement) input.select();
    });
  }

  function remove(option: Option) {
    const at = value.indexOf(option);
    const buttons = box.current?.querySelectorAll("button");
    // The neighbour takes the focus; the search only when no tag is left.
    (buttons?.[at + 1] ?? buttons?.[at - 1] ?? document.getElementById(base))?.focus();
    onChange(value.filter((other) => other.value !== option.value));
  }

  return (
    <div className="field">
      <ComboBox
        {...field}
        id={base}
        label={label}
        value={picked}
        onChange={add}
        onBlur={() => {
          setPicked(null);
          onBlur?.();
        }}
        search={async (typed) =>
          (await search(typed)).filter((found) => !value.some((other) => sameId(other.value, found.value)))
        }
      />
      {value.length > 0 && (
        <ul ref={box} className="tags" aria-label={text("record-chosen", { label })}>
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
