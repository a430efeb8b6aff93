import type { ElementContent } from "hast";
import { h } from "hastscript";

import { typography } from "../../../russian/typography.ts";
import { markStep } from "../../../writers/measures/draw-marks.ts";
import { squares } from "../../../writers/html/squares.ts";
import type { ChartLine, ChartOf } from "../../charts.ts";

/** Room for squares on a screen, in millimetres of the drawing. */
const room = 120;

/**
 * A picture of the report: squares that differ in shape as well as in colour, and words that say the
 * same, so nothing is lost to whoever does not see them.
 */
export function chart({ header, rows }: ChartOf): ElementContent {
  const step = stepOf(rows);
  return h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": header[0] }, [
    h("table", { class: "chart" }, [
      h("thead", [
        h(
          "tr",
          header.map((title) => h("th", { scope: "col" }, typography(title))),
        ),
      ]),
      h(
        "tbody",
        rows.map(({ label, marks, told }) =>
          h("tr", [
            h("th", { scope: "row" }, typography(label)),
            h("td", [squares(marks, step)]),
            h("td", typography(told)),
          ]),
        ),
      ),
    ]),
  ]);
}

/** The distance between squares that all rows have room for, in a width in millimetres. */
export function stepOf(rows: readonly ChartLine[], width: number = room): number {
  const counts = rows.map(({ marks }) => marks.reduce((sum, { count }) => sum + count, 0));
  return markStep(width, Math.max(1, ...counts));
}
