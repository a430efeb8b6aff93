import type { Chart } from "../../tree/chart.ts";
import type { Layout } from "./layout.ts";
import { textWidth } from "./leaf.ts";
import { markStep } from "./draw-marks.ts";

/** Of the width of the page: name, squares, words. */
const shares = [0.24, 0.35, 0.41] as const;

/** The columns of a chart and the step of its squares, which all rows share; in millimetres. */
export function chartColumns({ rows }: Chart<string>, layout: Layout) {
  const width = textWidth(layout);
  const [label, picture, told] = shares.map((share) => share * width);
  const counts = rows.map(({ marks }) => marks.reduce((sum, { count }) => sum + count, 0));
  const room = (picture ?? 0) - 2 * layout.cellMargins.side;
  return {
    ...{ label: label ?? 0, picture: picture ?? 0, told: told ?? 0 },
    step: markStep(room, Math.max(1, ...counts)),
  };
}
