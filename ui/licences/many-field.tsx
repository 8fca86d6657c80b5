/**
 * Several records, chosen one at a time: each stands as a tag that can be taken away, and a search adds the next.
 */
import { X } from "lucide-react";
import { type ReactNode, useCallback } from "react";
import { Button } from "../kit/button";
import { ComboBox } from "../kit/combo-box";
import type { Option } from "../kit/select";
import { useText } from "../text/context";

interface ManyFieldProps {
  label: string;
  hint?: ReactNode;
  id?: string;
  value: readonly Option[];
  onChange: (value: readonly Option[]) => void;
  onBlur?: () => void;
  error?: string | undefined;
  search: (text: string) => Promise<readonly Option[]>;
}

export function ManyField({ label, hint, id, value, onChange, onBlur, error, search }: ManyFieldProps) {
  const text = useText();
  const others = useCallback(
    async (typed: string) => {
      const found = await search(typed);
      return found.filter((option) => !value.some((chosen) => chosen.value === option.value));
    },
    [search, value],
  );
  return (
    <div className="field">
      <ComboBox
        // A fresh one after each choice, so that it stands empty for the next.
        key={value.length}
        label={label}
        id={id}
        hint={hint}
        optional
        error={error}
        value={null}
        onBlur={onBlur}
        onChange={(option) => option && onChange([...value, option])}
        search={others}
      />
      {value.length > 0 && (
        <ul className="licences-chosen">
          {value.map((option) => (
            <li key={option.value}>
              <Button
                small
                icon={<X />}
                aria-label={text("licences-take-away", { name: option.label })}
                onClick={() => onChange(value.filter((other) => other !== option))}
              >
                {option.label}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
