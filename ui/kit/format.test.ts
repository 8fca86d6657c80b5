/** The formats of both languages, and what the fields understand. */
import { describe, expect, test } from "vitest";
import { createFormat, MINUS, NBSP } from "./format";
import { parseDate, parseMoney, parseWhole } from "./parse";

const sv = createFormat("sv");
const en = createFormat("en");

describe("format", () => {
  test("money comes from integer öre", () => {
    expect(sv.money(1_234_500)).toBe(`12${NBSP}345,00${NBSP}kr`);
    expect(en.money(1_234_500)).toBe(`SEK${NBSP}12,345.00`);
    expect(sv.money(-50), "minus is U+2212, not a hyphen").toBe(`${MINUS}0,50${NBSP}kr`);
  });

  test("a balance carries its sign, zero has none", () => {
    expect([sv.signed(4), sv.signed(0), sv.signed(-16)]).toEqual(["+4", "0", `${MINUS}16`]);
  });

  test("dates", () => {
    expect(sv.date("2026-11-23")).toBe("2026-11-23");
    expect(en.date("2026-11-23")).toBe(`23${NBSP}Nov${NBSP}2026`);
    expect(sv.dayInProse("2026-11-23")).toBe("23 november");
  });

  test("recent instants shorten", () => {
    const now = new Date(2026, 10, 23, 12);
    const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 12).toISOString();
    expect(sv.recent(at(23, 8), now)).toBe("08:12");
    expect(sv.recent(at(20, 17), now)).toBe(`fre${NBSP}17:12`);
    expect(sv.recent(at(4, 9), now)).toBe("2026-11-04");
  });
});

describe("parse", () => {
  const today = new Date(2026, 10, 23);

  test.each([
    ["2026-11-23", "2026-11-23"],
    ["20261123", "2026-11-23"],
    ["23/11 2026", "2026-11-23"],
    ["23/11-26", "2026-11-23"],
    ["23.11.2026", "2026-11-23"],
    ["23/11", "2026-11-23"],
    ["31/2 2026", null],
    ["i morgon", null],
  ])("date %s", (typed, expected) => expect(parseDate(typed, today)).toBe(expected));

  test.each([
    ["12345", 1_234_500],
    ["12 345,00", 1_234_500],
    [`12${NBSP}345,5 kr`, 1_234_550],
    ["12,345.00", 1_234_500],
    ["12.345", 1_234_500],
    [`${MINUS}0,50`, -50],
    ["tolv", null],
    ["1,2345", null],
  ])("money %s", (typed, expected) => expect(parseMoney(typed)).toBe(expected));

  test("whole numbers", () => {
    expect([parseWhole("12 345"), parseWhole("-3"), parseWhole("1,5"), parseWhole("")]).toEqual([
      12345,
      -3,
      null,
      null,
    ]);
  });

  test("what is written can be read back", () => {
    for (const ore of [0, 5, -5, 99, 1_234_567, -987_654_321]) {
      expect(parseMoney(sv.amount(ore)), "sv").toBe(ore);
      expect(parseMoney(en.amount(ore)), "en").toBe(ore);
    }
  });
});
