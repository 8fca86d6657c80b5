/**
 * The facts of a software product as a form holds them, and the way to and from the record.
 */
import type {
  Metric,
  ProductKind,
  ProductVersion_Deserialize,
  RecordView_Serialize,
  SoftwareProduct_Deserialize,
} from "../backend/bindings";
import { metrics, productKinds } from "./choices";
import { orAbsent, textOf } from "./fields";

export interface VersionValue {
  version: string;
  released: string | null;
}

export interface ProductValues {
  name: string;
  publisher: string;
  edition: string;
  product_kind: ProductKind;
  metric: Metric;
  versions: readonly VersionValue[];
}

export const emptyProduct: ProductValues = {
  name: "",
  publisher: "",
  edition: "",
  product_kind: "commercial",
  metric: "device",
  versions: [],
};

function isVersion(value: unknown): value is ProductVersion_Deserialize {
  return typeof value === "object" && value !== null && "version" in value && typeof value.version === "string";
}

export function productValues({ fields }: RecordView_Serialize): ProductValues {
  const versions = Array.isArray(fields.versions) ? fields.versions.filter(isVersion) : [];
  return {
    name: textOf(fields, "name"),
    publisher: textOf(fields, "publisher"),
    edition: textOf(fields, "edition"),
    product_kind: productKinds.find((kind) => kind === fields.product_kind) ?? "commercial",
    metric: metrics.find((metric) => metric === fields.metric) ?? "device",
    versions: versions.map(({ version, released }) => ({ version, released: released ?? null })),
  };
}

export function productFields(values: ProductValues): Required<SoftwareProduct_Deserialize> {
  return {
    name: values.name.trim(),
    publisher: orAbsent(values.publisher),
    edition: orAbsent(values.edition),
    product_kind: values.product_kind,
    metric: values.metric,
    // A line that somebody added and left empty is no version.
    versions: values.versions
      .map(({ version, released }) => ({ version: version.trim(), released }))
      .filter(({ version }) => version !== ""),
  };
}
