/** Looks into the loosely typed fields of a record without trusting them. */

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function asString(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function asStrings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** The same id, whether written with hyphens or without. */
export function sameId(one: string | null | undefined, other: string | null | undefined): boolean {
  return typeof one === "string" && typeof other === "string" && bareId(one) === bareId(other);
}

/** An id as the rows of a list write it. */
export function bareId(id: string): string {
  return id.replaceAll("-", "").toLowerCase();
}
