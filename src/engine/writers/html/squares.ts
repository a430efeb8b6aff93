import type { ElementContent } from "hast";
import { s } from "hastscript";
import type { Marks } from "../../tree/types.ts";
import { drawMarks, markHeight, marksWidth, type Shape } from "../measures/draw-marks.ts";

/** Squares for who sees them, in colours of their own: paper is white by night too. */
export function squares(marks: readonly Marks[], step: number): ElementContent {
  const width = shortOf(Math.max(marksWidth(marks, step), step));
  const height = shortOf(markHeight);
  return s(
    "svg",
    {
      ...{ width: `${width}mm`, height: `${height}mm`, viewBox: `0 0 ${width} ${height}` },
      "aria-hidden": "true",
    },
    drawMarks(marks, step).map(shapeOf),
  );
}

function shapeOf({ x, y, width, height, colour }: Shape): ElementContent {
  return s("rect", {
    ...{ x: shortOf(x), y: shortOf(y), width: shortOf(width), height: shortOf(height) },
    fill: `#${colour}`,
  });
}

function shortOf(length: number): number {
  return Math.round(length * 100) / 100;
}
