import { h } from "hastscript";
import { markStep } from "../../measures/draw-marks.ts";
import { squares } from "../squares.ts";
import type { Handler } from "./handler.ts";

/** The width of the squares in a table on a screen, in the millimetres of the drawing. */
const room = 120;

/** A table whose middle column is drawn; the words at its right say the same. */
export const chart: Handler<"chart"> = ({ header, rows }, write) => {
  const counts = rows.map(({ marks }) => marks.reduce((sum, { count }) => sum + count, 0));
  const step = markStep(room, Math.max(1, ...counts));
  return [
    h("div", { class: "table", role: "group", tabindex: 0, "aria-label": "Диаграмма" }, [
      h("table", [
        h("thead", [
          h(
            "tr",
            header.map((cell) => h("th", { scope: "col" }, write(cell))),
          ),
        ]),
        h(
          "tbody",
          rows.map(({ label, marks, told }) =>
            h("tr", [h("td", write(label)), h("td", [squares(marks, step)]), h("td", write(told))]),
          ),
        ),
      ]),
    ]),
  ];
};
