/**
 * Reads what people type: dates, numbers and amounts in either language's habit. Null means that it was not understood.
 */

const spaces = /[\s\u00a0\u202f]/g;

/** Accepts `2026-11-23`, `20261123`, `23/11 2026`, `23/11-26`, `23.11.2026` and `23/11` in the year of `today`. Gives an ISO date. */
export function parseDate(typed: string, today: Date): string | null {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const spoken = /^(\d{1,2})\s*[/.]\s*(\d{1,2})(?:\s*[-/.\s]\s*(\d{4}|\d{2}))?$/.exec(text);
  if (!spoken) return null;
  const year = spoken[3] === undefined ? today.getFullYear() : Number(spoken[3]);
  return isoDate(year < 100 ? 2000 + year : year, Number(spoken[2]), Number(spoken[1]));
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // 31 February rolls over into March; such a date was never meant.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** A whole number, with or without grouping: `12345`, `12 345`, `−3`. */
export function parseWhole(typed: string): number | null {
  const text = typed.replace(spaces, "").replace("\u2212", "-");
  if (!/^[+-]?\d{1,15}$/.test(text)) return null;
  return Number(text);
}

/** An amount in kronor as integer öre: `12345`, `12 345,00`, `12,345.00`, `12 345,5 kr`. */
export function parseMoney(typed: string): number | null {
  const text = typed
    .replace(spaces, "")
    .replace("\u2212", "-")
    .replace(/kr$|^sek|sek$/i, "");
  const parts = /^([+-]?)(\d{1,3}(?:[.,]\d{3})+|\d{1,13})(?:[.,](\d{1,2}))?$/.exec(text);
  if (!parts) return null;
  const kronor = Number((parts[2] ?? "").replace(/[.,]/g, ""));
  const ore = Number((parts[3] ?? "").padEnd(2, "0"));
  const total = kronor * 100 + ore;
  return parts[1] === "-" ? 0 - total : total;
}
