import { expect, test } from "vitest";
import { findGaps } from "../../../../src/packages/education/facts/find-gaps.ts";
import { openEnd } from "../../../../src/packages/education/facts/working-spans.ts";

const calendar = { years: [{ year: 2024, daysOff: ["2024-11-04"], workdays: [], shortened: [] }] };

const gaps = (...spans: [from: string, until: string][]) =>
  findGaps(
    spans.map(([from, until], index) => ({ staff: "x", group: "y", index, from, until })),
    calendar,
  );

test("working days that nobody has", () => {
  expect(gaps(["2024-09-02", "2024-09-13"], ["2024-09-23", openEnd])).toEqual([
    { from: "2024-09-14", until: "2024-09-22" },
  ]);
});

test("a weekend, a weekend with a holiday, neighbouring days are no gap", () => {
  expect(gaps(["2024-09-02", "2024-09-13"], ["2024-09-16", openEnd])).toEqual([]);
  expect(gaps(["2024-09-02", "2024-11-01"], ["2024-11-05", openEnd])).toEqual([]);
  expect(gaps(["2024-09-02", "2024-09-13"], ["2024-09-14", openEnd])).toEqual([]);
});

test("after the last one the gap is open; the longest span tells which that is", () => {
  expect(gaps(["2024-09-02", "2024-12-30"], ["2024-09-03", "2024-09-05"])).toEqual([
    { from: "2024-12-31", until: null },
  ]);
});

test("nothing is claimed of years without a calendar, nor of nobody", () => {
  expect(gaps(["2030-09-02", "2030-09-13"], ["2030-10-01", openEnd])).toEqual([]);
  expect(gaps()).toEqual([]);
});

test("one working day is a gap; who works on and on leaves none, whoever comes later", () => {
  expect(gaps(["2024-09-02", "2024-09-12"], ["2024-09-14", openEnd])).toEqual([
    { from: "2024-09-13", until: "2024-09-13" },
  ]);
  expect(gaps(["2024-09-02", openEnd], ["2024-09-23", "2024-09-30"])).toEqual([]);
});
