import { describe, expect, test } from "vitest";

import { arch, dot, type Point, ring, rounded } from "../../../src/engine/tree/pictogram-lines.ts";
import { grid, isPictogram, pictograms, thickness } from "../../../src/engine/tree/pictograms.ts";

const distance = ([x, y]: Point, [a, b]: Point): number => Math.hypot(x - a, y - b);

/** Left, top, right and bottom of a line. */
const bounds = (line: readonly Point[]): number[] => {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

/** Where the steps of a line are longer than those of its turns: [from, to]. */
const straight = (line: readonly Point[]): Point[][] =>
  line.flatMap((point, index) => {
    const next = line[index + 1];
    return next && distance(point, next) > 3 ? [[point, next]] : [];
  });

test("a ring is closed and round", () => {
  const line = ring([10, 20], 8);
  expect(line[0]).toEqual([18, 20]);
  expect(line.at(-1)).toEqual(line[0]);
  expect(bounds(line)).toEqual([2, 12, 18, 28]);
  for (const point of line) expect(distance(point, [10, 20])).toBeCloseTo(8, 1);
  for (const [index, point] of line.slice(1).entries())
    expect(distance(point, line[index] ?? point)).toBeLessThan(2);
});

test("a dot is filled by its own line", () => {
  const [left = 0, top = 0, right = 0, bottom = 0] = bounds(dot([5, 5]));
  expect([(left + right) / 2, (top + bottom) / 2]).toEqual([5, 5]);
  expect(right - left).toBeCloseTo(bottom - top);
  expect(right - left).toBeGreaterThan(2);
  expect(right - left).toBeLessThan(thickness);
});

test("a rectangle has four straight sides, round corners, and is closed", () => {
  const line = rounded([4, 6], [30, 20], 3);
  expect(bounds(line)).toEqual([4, 6, 30, 20]);
  // A quarter turn is eight steps, whichever corner it is.
  expect(line).toHaveLength(4 * 9 + 1);
  expect(line[0]).toEqual([30, 17]);
  expect(line.at(-1)).toEqual(line[0]);
  expect(straight(line)).toEqual([
    [
      [27, 20],
      [7, 20],
    ],
    [
      [4, 17],
      [4, 9],
    ],
    [
      [7, 6],
      [27, 6],
    ],
    [
      [30, 9],
      [30, 17],
    ],
  ]);
});

test("shoulders go from foot to foot over their top", () => {
  const line = arch([4, 41], [32, 41], 14);
  expect(line[0]).toEqual([4, 41]);
  expect(line.at(-1)).toEqual([32, 41]);
  expect(bounds(line)).toEqual([4, 27, 32, 41]);
  expect(line).toContainEqual([18, 27]);
});

describe.each(Object.entries(pictograms))("%s", (name, { alt, lines }) => {
  test("is seen whole, has words, and points to hundredths", () => {
    expect(isPictogram(name)).toBe(true);
    expect(alt).toMatch(/^[А-ЯA-Z].*[^.]$/u);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(line.length).toBeGreaterThan(1);
      const [left = 0, top = 0, right = 0, bottom = 0] = bounds(line);
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(thickness / 2);
      expect(Math.max(right, bottom)).toBeLessThanOrEqual(grid - thickness / 2);
      for (const value of line.flat()) expect(value).toBe(Number.parseFloat(value.toFixed(2)));
    }
  });
});

test.each(["toString", "", "Install", null, 1])("%j is no pictogram", (name) => {
  expect(isPictogram(name)).toBe(false);
});
