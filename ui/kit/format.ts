/**
 * Writes values the way each language writes them. Owns no words beside the currency sign; quantity words are passed in.
 */
import { type Language, locales } from "../text/language";

export const NBSP = "\u00a0";
export const MINUS = "\u2212";

export type Quantity = number | "unlimited" | "unknown";

export interface Format {
  /** Integer öre: `1 234,50 kr` or `SEK 1,234.50`. */
  money(ore: number): string;
  /** Without the unit, for a column whose head says it and for input fields. */
  amount(ore: number): string;
  number(value: number): string;
  /** With its sign: `+4`, `0`, `−16`. */
  signed(value: number): string;
  percent(share: number): string;
  /** A plain date, `2026-11-23`, which is also how it arrives. */
  date(iso: string): string;
  /** For prose: `23 november` / `23 November`. */
  dayInProse(iso: string): string;
  time(iso: string): string;
  /** The clock today, weekday and clock within a week, otherwise the date. */
  recent(iso: string, now: Date): string;
  /** Date and clock, for logs. */
  instant(iso: string): string;
}

const typographic = (written: string) => written.replace(/[\u202f ]/g, NBSP).replace(/^-|(?<=\s)-/g, MINUS);

/** A date without a clock must not move to the day before in another zone, so it is read as local noon. */
function dayOf(iso: string): Date {
  const [year = 1970, month = 1, day = 1] = iso.slice(0, 10).split("-").map(Number);
  return new Date(year, month - 1, day, 12);
}

export function createFormat(language: Language): Format {
  const locale = locales[language];
  const plain = new Intl.NumberFormat(locale);
  const amounts = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hour12: false });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "short" });
  const prose = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long" });
  const dates = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" });

  const number = (value: number) => typographic(plain.format(value));
  const amount = (ore: number) => typographic(amounts.format(ore / 100));
  const isoDay = (day: Date) =>
    `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}`;
  const date = (iso: string) => (language === "sv" ? iso.slice(0, 10) : typographic(dates.format(dayOf(iso))));
  const time = (iso: string) => clock.format(new Date(iso));
  const instantDate = (iso: string) => date(isoDay(new Date(iso)));

  return {
    money: (ore) => (language === "sv" ? `${amount(ore)}${NBSP}kr` : `SEK${NBSP}${amount(ore)}`),
    amount,
    number,
    signed: (value) => (value > 0 ? `+${number(value)}` : number(value)),
    percent: (share) => typographic(percents.format(share)),
    date,
    dayInProse: (iso) => prose.format(dayOf(iso)),
    time,
    instant: (iso) => `${instantDate(iso)}${NBSP}${time(iso)}`,
    recent: (iso, now) => {
      const then = new Date(iso);
      const days = (dayOf(isoDay(now)).getTime() - dayOf(isoDay(then)).getTime()) / 86_400_000;
      if (days < 0.5 && days > -0.5) return time(iso);
      if (days > 0 && days < 6.5) return `${weekday.format(then).replace(".", "")}${NBSP}${time(iso)}`;
      return instantDate(iso);
    },
  };
}
