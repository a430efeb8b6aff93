import type { Marks, Tone } from "../../tree/chart.ts";

/** A rectangle; lengths in millimetres. */
export interface Shape {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Six hexadecimal digits. */
  colour: string;
}

/** Squares on white paper: the colours differ in darkness, and each tone has a shape of its own. */
const colours: Readonly<Record<Tone, string>> = {
  done: "1D6B43",
  stated: "0B4FB0",
  open: "7A5200",
  failed: "B3261E",
  waiting: "5B4A86",
  void: "C6CED9",
};

const paper = "FFFFFF";

/** Squares nearer to each other than this are one bar. */
const leastStep = 1.7;

/** Largest distance from one square to the next, and what of it is between them. */
const largestStep = 4.4;
const between = 0.14;

/** How high squares are, and bars of many. */
export const markHeight = largestStep * (1 - between);

/** The distance from one square to the next at which so many fit into a width (millimetres). */
export function markStep(width: number, most: number): number {
  return Math.min(largestStep, width / Math.max(most, 1));
}

/** A bar of few among many is seen all the same. */
const leastBar = 0.8;

/** How wide a row of squares is. */
export function marksWidth(marks: readonly Marks[], step: number): number {
  const widths = marks.map(({ count }) => widthOf(count, step));
  return widths.reduce((sum, width) => sum + width, 0);
}

/** All squares of a row, from left to right, as rectangles one upon another. */
export function drawMarks(marks: readonly Marks[], step: number): Shape[] {
  const shapes: Shape[] = [];
  let x = 0;
  for (const { tone, count } of marks) {
    const width = widthOf(count, step);
    if (step < leastStep) shapes.push(...drawMark(tone, x, width));
    else
      for (let index = 0; index < count; index++)
        shapes.push(...drawMark(tone, x + step * index, step * (1 - between)));
    x += width;
  }
  return shapes;
}

function widthOf(count: number, step: number): number {
  return step < leastStep ? Math.max(step * count, leastBar) : step * count;
}

function drawMark(tone: Tone, x: number, width: number): Shape[] {
  const whole: Shape = { x, y: 0, width, height: markHeight, colour: colours[tone] };
  const edge = Math.min(0.5, width / 4);
  const inner: Shape = {
    ...{ x: x + edge, y: edge, colour: paper },
    ...{ width: width - 2 * edge, height: markHeight - 2 * edge },
  };
  switch (tone) {
    case "done":
    case "void":
      return [whole];
    case "stated":
      return [whole, { ...inner, height: inner.height / 2 }];
    case "open":
      return [whole, inner];
    case "waiting":
      return [whole, inner, { ...whole, y: markHeight / 2 - edge / 2, height: edge }];
    case "failed": {
      // As the sign that forbids to enter.
      const bar = markHeight / 4;
      return [whole, { ...inner, y: (markHeight - bar) / 2, height: bar }];
    }
  }
}
