/**
 * Small readings of ids and dates. A list writes an id as 32 hex digits, a record with hyphens; both mean the same.
 */
export function sameId(one: string | null | undefined, other: string | null | undefined): boolean {
  return one != null && other != null && bareId(one) === bareId(other);
}

export function bareId(id: string): string {
  return id.replaceAll("-", "").toLowerCase();
}

/** Today where the reader is, as ISO. */
export function todayIso(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function kebab(code: string): string {
  return code.replaceAll("_", "-");
}
