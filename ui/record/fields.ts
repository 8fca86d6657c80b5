/**
 * How a noun's fields are described, and how their values travel between a record and a form. Knows no single noun.
 */
import type { Kind } from "../backend/bindings";
import type { Option } from "../kit/select";
import { asString, asStrings, isObject } from "./shape";
import { type Names, nameOf } from "./words";

interface Common {
  /** The field's name in the record. */
  name: string;
  /** May be left empty. */
  optional?: true;
  /** Fluent key of a sentence under the input. */
  hint?: string;
}

export type FieldSpec = Common &
  (
    | { type: "text"; input?: "email" | "tel" }
    /** Several lines. */
    | { type: "long" }
    | { type: "code"; codes: readonly string[] }
    | { type: "reference"; kind: Kind }
    | { type: "references"; kind: Kind }
    /** A list of words, written one a line. */
    | { type: "words" }
    | { type: "date" }
    | { type: "number" }
    /** Four digits, which are a name and not an amount. */
    | { type: "year" }
    | { type: "flag" }
    /** A reference to a decision; in the form four values, `<name>.body` and so on, as refusals name them. */
    | { type: "decision" }
  );

export type Value = string | number | boolean | null | Option | readonly Option[];
export type Values = Record<string, Value>;

const decisionParts = ["body", "paragraph", "date", "document"] as const;

function option(id: unknown, names: Names): Option | null {
  return typeof id === "string" ? { value: id, label: nameOf(names, id) ?? "" } : null;
}

function read(spec: FieldSpec, raw: unknown, names: Names): Value {
  switch (spec.type) {
    case "text":
    case "long":
      return asString(raw);
    case "year":
      return typeof raw === "number" ? String(raw) : "";
    case "code":
    case "date":
      return typeof raw === "string" ? raw : null;
    case "reference":
      return option(raw, names);
    case "references":
      return asStrings(raw).flatMap((id) => option(id, names) ?? []);
    case "words":
      return asStrings(raw).join("\n");
    case "number":
      return typeof raw === "number" ? raw : null;
    case "flag":
      return raw === true;
    case "decision":
      return null;
  }
}

/** The form's values for a record's fields; of an empty form when there is no record. */
export function formValues(
  specs: readonly FieldSpec[],
  fields: Readonly<Record<string, unknown>>,
  names: Names,
): Values {
  const values: Values = {};
  for (const spec of specs) {
    const raw = fields[spec.name];
    if (spec.type !== "decision") {
      values[spec.name] = read(spec, raw, names);
      continue;
    }
    const decision = isObject(raw) ? raw : {};
    values[`${spec.name}.body`] = option(decision.body, names);
    values[`${spec.name}.paragraph`] = asString(decision.paragraph);
    values[`${spec.name}.date`] = typeof decision.date === "string" ? decision.date : null;
    values[`${spec.name}.document`] = asString(decision.document);
  }
  return values;
}

const filled = (written: string) => (written.trim() === "" ? null : written.trim());
const isOption = (value: Value | undefined): value is Option => isObject(value) && "value" in value;

/** The decision that four values of a form make; null when none of them is given. */
export function writtenDecision(values: Readonly<Record<string, unknown>>, name: string) {
  const body = values[`${name}.body`] as Value | undefined;
  const paragraph = filled(asString(values[`${name}.paragraph`])) ?? "";
  const date = values[`${name}.date`];
  const document = filled(asString(values[`${name}.document`]));
  if (!isOption(body) && paragraph === "" && !date && document === null) return null;
  return {
    body: isOption(body) ? body.value : null,
    // The minutes' own sign stands on the chip, so people who write it mean the same.
    paragraph: paragraph.replace(/^§\s*/, ""),
    date: typeof date === "string" ? date : null,
    document,
  };
}

function write(spec: FieldSpec, value: Value | undefined): unknown {
  switch (spec.type) {
    case "text":
    case "long":
      return spec.optional ? filled(asString(value)) : asString(value).trim();
    case "year":
      return /^\d{4}$/.test(asString(value).trim()) ? Number(value) : null;
    case "reference":
      return isOption(value) ? value.value : null;
    case "references":
      return Array.isArray(value) ? value.map((item: Option) => item.value) : [];
    case "words":
      return asString(value)
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
    default:
      return value ?? null;
  }
}

/** A form's values as the record's fields. */
export function writtenFields(specs: readonly FieldSpec[], values: Values): Record<string, unknown> {
  return Object.fromEntries(
    specs.map((spec) => [
      spec.name,
      spec.type === "decision" ? writtenDecision(values, spec.name) : write(spec, values[spec.name]),
    ]),
  );
}

/** Only what differs: two people who change different fields of a record both win. */
export function changedFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name] ?? null)),
  );
}

/** Names of form values that must be given and are not. */
export function missingValues(specs: readonly FieldSpec[], values: Values): string[] {
  return specs.flatMap((spec) => {
    if (spec.type === "decision") {
      const decision = writtenDecision(values, spec.name);
      if (decision === null && spec.optional) return [];
      return decisionParts
        .filter((part) => part !== "document" && !(decision?.[part] ?? null))
        .map((part) => `${spec.name}.${part}`);
    }
    if (spec.optional || spec.type === "flag" || spec.type === "references" || spec.type === "words") return [];
    const written = write(spec, values[spec.name]);
    return written === null || written === "" ? [spec.name] : [];
  });
}
