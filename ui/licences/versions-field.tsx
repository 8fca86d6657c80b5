/**
 * A product's versions in its own order, the oldest first: the order decides what is newer, never the text.
 */
import { ArrowUp, Plus, X } from "lucide-react";
import { useRef } from "react";
import { Button, IconButton } from "../kit/button";
import { DateField } from "../kit/date-field";
import { TextField } from "../kit/text-field";
import { useText } from "../text/context";
import type { VersionValue } from "./product-form";

interface VersionsFieldProps {
  value: readonly VersionValue[];
  onChange: (value: readonly VersionValue[]) => void;
}

export function VersionsField({ value, onChange }: VersionsFieldProps) {
  const text = useText();
  const box = useRef<HTMLFieldSetElement>(null);
  const put = (at: number, change: Partial<VersionValue>) =>
    onChange(value.map((entry, index) => (index === at ? { ...entry, ...change } : entry)));

  function raise(at: number) {
    const [one, above] = [value[at], value[at - 1]];
    if (!one || !above) return;
    onChange(value.map((entry, index) => (index === at ? above : index === at - 1 ? one : entry)));
  }

  function add() {
    onChange([...value, { version: "", released: null }]);
    // The new line is drawn first, then it takes the focus.
    requestAnimationFrame(() => {
      const inputs = box.current?.querySelectorAll<HTMLInputElement>("[data-version] input");
      inputs?.[inputs.length - 2]?.focus();
    });
  }

  return (
    <fieldset className="licences-set" ref={box}>
      <legend>{text("licences-versions")}</legend>
      <p className="hint">{text("licences-versions-hint")}</p>
      {value.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a version has no identity beside its place
        <div className="row" data-version="" key={at}>
          <TextField
            label={text("licences-version-label", { number: at + 1 })}
            value={entry.version}
            onChange={(version) => put(at, { version })}
          />
          <DateField
            label={text("licences-version-released")}
            optional
            value={entry.released}
            onChange={(released) => put(at, { released })}
          />
          <IconButton
            icon={<ArrowUp />}
            label={text("licences-version-up", { version: entry.version })}
            disabledReason={at === 0 ? text("licences-version-first") : undefined}
            onClick={() => raise(at)}
          />
          <IconButton
            icon={<X />}
            label={text("licences-take-away", { name: entry.version })}
            onClick={() => onChange(value.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <div>
        <Button small icon={<Plus />} onClick={add}>
          {text("licences-version-add")}
        </Button>
      </div>
    </fieldset>
  );
}
