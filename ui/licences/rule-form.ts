/**
 * A recognition rule as a form holds it: from nothing, from a reported title, or from the rule itself.
 */
import type {
  MatchKind,
  Metric,
  NormalisationRule_Deserialize,
  ProductKind,
  RecordView_Serialize,
} from "../backend/bindings";
import type { Option } from "../kit/select";
import { matchKinds } from "./choices";
import { optionsOf, orAbsent, textOf } from "./fields";

/** What becomes of the titles that the rule fits. */
export type Target = "existing" | "made" | "ignored";

/** A title as inventories report it. */
export interface ReportedTitle {
  name: string;
  publisher: string;
}

export type RuleSource =
  | { kind: "nothing" }
  | { kind: "title"; title: ReportedTitle; ignore: boolean }
  | { kind: "rule"; record: RecordView_Serialize };

export interface RuleValues {
  match_kind: MatchKind;
  pattern: string;
  publisher: string;
  version_prefix: string;
  target: Target;
  product: Option | null;
  version: string;
  order: number | null;
  /** Of the product that is made with the rule. */
  name: string;
  product_publisher: string;
  product_kind: ProductKind;
  metric: Metric;
}

const blank: RuleValues = {
  match_kind: "prefix",
  pattern: "",
  publisher: "",
  version_prefix: "",
  target: "existing",
  product: null,
  version: "",
  order: null,
  name: "",
  product_publisher: "",
  product_kind: "commercial",
  metric: "device",
};

/** A name without the version that many publishers write at its end, so that the next version fits as well. */
export function withoutVersion(name: string): string {
  const shorter = name
    .replace(/\s*\((?:x?(?:32|64|86)[^)]*|[a-z]{2}(?:-[a-z]{2})?)\)\s*$/i, "")
    .replace(/[\s-]+v?\d+(?:\.\d+)+[\w.-]*\s*$/i, "")
    .trim();
  return shorter === "" ? name.trim() : shorter;
}

export function ruleValues(source: RuleSource): RuleValues {
  switch (source.kind) {
    case "nothing":
      return blank;
    case "title": {
      const pattern = withoutVersion(source.title.name);
      return {
        ...blank,
        match_kind: pattern === source.title.name.trim() ? "exact" : "prefix",
        pattern,
        target: source.ignore ? "ignored" : "made",
        name: pattern,
        product_publisher: source.title.publisher,
      };
    }
    case "rule": {
      const { record } = source;
      const product = optionsOf(record, "product")[0] ?? null;
      return {
        ...blank,
        match_kind: matchKinds.find((kind) => kind === record.fields.match_kind) ?? "exact",
        pattern: textOf(record.fields, "pattern"),
        publisher: textOf(record.fields, "publisher"),
        version_prefix: textOf(record.fields, "version_prefix"),
        target: product === null ? "ignored" : "existing",
        product,
        version: textOf(record.fields, "version"),
        order: typeof record.fields.order === "number" ? record.fields.order : null,
      };
    }
  }
}

/** The rule's fields, for a product whose id is known. */
export function ruleFields(values: RuleValues, product: string | null): Required<NormalisationRule_Deserialize> {
  return {
    order: values.order ?? 0,
    match_kind: values.match_kind,
    pattern: values.pattern.trim(),
    publisher: orAbsent(values.publisher),
    version_prefix: orAbsent(values.version_prefix),
    product,
    version: product === null ? null : orAbsent(values.version),
  };
}
