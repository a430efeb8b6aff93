import { expect, test } from "vitest";
import type { Area, Row } from "../../../../../src/engine/writers/pdf/pdf-state.ts";
import { measureWaste } from "../../../../../src/engine/writers/pdf/pages/measure-waste.ts";
import { placeRows } from "../../../../../src/engine/writers/pdf/pages/place-rows.ts";

/** A page of 100 points from 10 to 110. */
const area: Area = { left: 0, right: 100, top: 10, bottom: 110 };

function row(height: number, rest: Partial<Row> = {}): Row {
  return { height, gap: 0, keep: false, header: null, draw: () => undefined, ...rest };
}

/** In hundredths of a page. */
function waste(...rows: Row[]): number {
  return Math.round(100 * measureWaste(placeRows(rows, area), area));
}

test("a page that what comes next has left half empty is a pity, one of which little is lost is none", () => {
  expect(waste(row(50), row(90), row(10))).toBe(36);
  expect(waste(row(90), row(90), row(10))).toBe(0);
});

test("a last page should hold a fifth; a paper of one page may be short", () => {
  expect(waste(row(95), row(12))).toBe(8);
  expect(waste(row(95), row(20))).toBe(0);
  expect(waste(row(12))).toBe(0);
});

test("what ends before an annex ends as a paper does", () => {
  expect(waste(row(95), row(12), row(30, { startsPage: true }))).toBe(8);
  expect(waste(row(50), row(30, { startsPage: true }))).toBe(0);
  expect(waste(row(50), row(95, { startsPage: true }), row(15))).toBe(5);
});
