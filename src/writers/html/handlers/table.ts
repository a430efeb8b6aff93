import { h } from "hastscript";
import type { Handler } from "./handler.ts";

/** The wrapper scrolls on a narrow screen, by keyboard too, so that the page need not. */
export const table: Handler<"table"> = ({ header, rows }, write) => [
  h("div", { class: "table", role: "group", tabindex: 0, "aria-label": "Таблица" }, [
    h("table", [
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
            row.map((cell) => h("td", write(cell))),
          ),
        ),
      ),
    ]),
  ]),
];
