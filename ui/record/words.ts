/**
 * What a record's fields are called and how their values are written, for any kind of record. Knows no single noun
 * beyond the shapes that a value can have.
 */
import { useCallback } from "react";
import { codeKey, columnKey, kebab, reasonLeft } from "../kit/grid/words";
import { type Text, useFormat, useText } from "../text/context";
import { isObject } from "./shape";

const longest = 400;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T/;

/** `record-field-agreement-bodies`, else the table's own heading, else `record-field-bodies`. */
export function fieldLabel(text: Text, kind: string, field: string): string {
  const keys = [
    `record-field-${kebab(kind)}-${kebab(field)}`,
    // The heading of the first column is the noun itself ("Organ"), which says nothing above an input.
    ...(field === "name" ? [] : [columnKey(kind, field)]),
    `record-field-${kebab(field)}`,
    columnKey("connected_device", field),
  ];
  const key = keys.find((candidate) => text.has(candidate));
  return key === undefined ? field : text(key);
}

/** The label of a field, as forms, facts and the history call it. */
export function useFieldLabel(): (kind: string, field: string) => string {
  const text = useText();
  return useCallback((kind, field) => fieldLabel(text, kind, field), [text]);
}

export type Names = Readonly<Record<string, string>>;

/** Ids arrive with hyphens from records and without from lists. */
export function nameOf(names: Names, id: string): string | undefined {
  return names[id] ?? names[id.replaceAll("-", "")];
}

/** Writes a field's value in words: names for ids, the catalogue's words for codes, dates and numbers as they are written. */
export function useValueText(): (kind: string, field: string, value: unknown, names: Names) => string {
  const text = useText();
  const format = useFormat();
  return useCallback(
    (kind, field, value, names) => {
      const word = (code: string): string => {
        const keys = [
          codeKey(kind, field, code),
          codeKey("connected_device", field, code),
          ...(field === "standard" ? [`role-${kebab(code)}`] : []),
          ...(field === "quantity" ? [`kit-quantity-${kebab(code)}`] : []),
          ...(field === "level" ? [codeKey(kind, "criticality", code)] : []),
        ];
        const key = keys.find((candidate) => text.has(candidate));
        return key === undefined ? code : text(key);
      };
      const string = (written: string): string => {
        if (uuid.test(written)) return nameOf(names, written) ?? written.slice(-6);
        if (day.test(written)) return format.date(written);
        if (instant.test(written)) return format.instant(written);
        return written.length > longest ? `${written.slice(0, longest)}…` : word(written);
      };
      const number = (count: number): string => {
        if (field === "year") return String(count);
        return field === "unit_price" ? format.money(count) : format.number(count);
      };
      const object = (parts: Record<string, unknown>): string => {
        const { body, paragraph, date, id, on, reason, at } = parts;
        if (typeof body === "string" && typeof paragraph === "string" && typeof date === "string") {
          return `${nameOf(names, body) ?? ""} § ${paragraph} ${format.date(date)}`.trim();
        }
        if (typeof id === "string" && typeof on === "string") return nameOf(names, id) ?? string(id);
        if (field === "retired" && typeof reason === "string" && typeof at === "string") {
          return reasonLeft(text, reason);
        }
        const letters = ["confidentiality", "integrity", "availability", "traceability"];
        if (letters.every((letter) => typeof parts[letter] === "number")) {
          const levels = letters.map((letter) => `${text(`kit-aspect-${letter}`)} ${parts[letter]}`).join(", ");
          return typeof date === "string" ? `${levels} (${format.date(date)})` : levels;
        }
        return Object.entries(parts)
          .filter(([, part]) => part !== null && part !== "" && !(Array.isArray(part) && part.length === 0))
          .map(([name, part]) =>
            ["name", "role", "phone", "level", "decision", "version"].includes(name)
              ? write(part, name)
              : `${fieldLabel(text, kind, name)}: ${write(part, name)}`,
          )
          .join(", ");
      };
      const write = (part: unknown, name: string): string => {
        if (part === null || part === undefined || part === "") return text("record-empty");
        if (typeof part === "boolean") return text(part ? "kit-yes" : "kit-no");
        if (typeof part === "number") return number(part);
        if (typeof part === "string") {
          if (name === field) return string(part);
          const key = [codeKey(kind, name, part), codeKey("connected_device", name, part)].find(text.has);
          return key === undefined ? string(part) : text(key);
        }
        if (Array.isArray(part)) {
          return part.length === 0 ? text("record-empty") : part.map((item) => write(item, name)).join(", ");
        }
        return isObject(part) ? object(part) : String(part);
      };
      return write(value, field);
    },
    [text, format],
  );
}
