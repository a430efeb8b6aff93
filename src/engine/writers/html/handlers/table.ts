import type { ElementContent } from "hast";
import { h } from "hastscript";
import { figureColumns } from "../../measures/figure-columns.ts";
import type { Handler } from "./handler.ts";

/** The wrapper scrolls on a narrow screen, by keyboard too, so that the page need not. */
export const table: Handler<"table"> = (node, write) => {
  const { shares, header, rows } = node;
  const isFigures = figureColumns(node);
  return [
    h("div", { class: "table", role: "group", tabindex: 0, "aria-label": "Таблица" }, [
      h("table", [
        ...(shares === null ? [] : [columns(shares)]),
        h("thead", [
          h(
            "tr",
            header.map((cell) => h("th", { scope: "col" }, write(cell))),
          ),
        ]),
        h(
          "tbody",
          rows.map((row) =>
            h(
              "tr",
              row.map((cell, column) =>
                h("td", isFigures[column] === true ? { class: "figure" } : {}, write(cell)),
              ),
            ),
          ),
        ),
      ]),
    ]),
  ];
};

/** Widths as attributes: no style sheet can know them, and a site builder keeps them. */
function columns(shares: readonly number[]): ElementContent {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return h(
    "colgroup",
    shares.map((share) => h("col", { style: `width: ${((100 * share) / total).toFixed(1)}%` })),
  );
}
