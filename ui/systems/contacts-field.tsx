/**
 * Whom to call when it stops, in the order to call them.
 */
import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { EmergencyContact_Serialize } from "../backend/bindings";
import { Button, IconButton } from "../kit/button";
import { FieldError } from "../kit/field";
import { TextField } from "../kit/text-field";
import { useText } from "../text/context";

interface ContactsFieldProps {
  id: string;
  value: readonly EmergencyContact_Serialize[];
  onChange: (value: readonly EmergencyContact_Serialize[]) => void;
  error: string | undefined;
}

export function ContactsField({ id, value, onChange, error }: ContactsFieldProps) {
  const text = useText();
  const box = useRef<HTMLFieldSetElement>(null);
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (added > 0) box.current?.querySelector<HTMLInputElement>("li:last-child input")?.focus();
  }, [added]);

  function put(at: number, part: Partial<EmergencyContact_Serialize>) {
    onChange(value.map((contact, index) => (index === at ? { ...contact, ...part } : contact)));
  }
  function swap(at: number, other: number) {
    const next = [...value];
    const [one, two] = [next[at], next[other]];
    if (!one || !two) return;
    next[at] = two;
    next[other] = one;
    onChange(next);
  }

  return (
    <fieldset ref={box} id={id} tabIndex={-1} className="contacts">
      <legend className="lbl">{text("systems-contacts")}</legend>
      <ol>
        {value.map((contact, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a contact has no identity but its place in the order
          <li key={at} className="row">
            <TextField
              label={text("systems-contact-name")}
              value={contact.name}
              onChange={(name) => put(at, { name })}
            />
            <TextField
              label={text("systems-contact-role")}
              optional
              value={contact.role ?? ""}
              onChange={(role) => put(at, { role })}
            />
            <TextField
              label={text("systems-contact-phone")}
              type="tel"
              value={contact.phone}
              onChange={(phone) => put(at, { phone })}
            />
            <span className="steps">
              <IconButton
                small
                icon={<ArrowUp />}
                label={text("systems-contact-up", { name: contact.name })}
                disabledReason={at === 0 ? text("systems-contact-first") : undefined}
                onClick={() => swap(at, at - 1)}
              />
              <IconButton
                small
                icon={<ArrowDown />}
                label={text("systems-contact-down", { name: contact.name })}
                disabledReason={at === value.length - 1 ? text("systems-contact-last") : undefined}
                onClick={() => swap(at, at + 1)}
              />
              <IconButton
                small
                icon={<X />}
                label={text("systems-contact-remove", { name: contact.name })}
                onClick={() => onChange(value.filter((_, index) => index !== at))}
              />
            </span>
          </li>
        ))}
      </ol>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <Button
        small
        icon={<Plus />}
        onClick={() => {
          onChange([...value, { name: "", role: null, phone: "" }]);
          setAdded((count) => count + 1);
        }}
      >
        {text("systems-contact-add")}
      </Button>
    </fieldset>
  );
}
