import { h } from "hastscript";
import { markRows } from "../../measures/mark-rows.ts";
import { writeLines } from "../write-lines.ts";
import type { Handler } from "./handler.ts";

/** A paragraph for each mark; the style sheet sets those of a row left and right, or three in thirds. */
export const approvalMarks: Handler<"approvalMarks"> = (node, write, { layout }) =>
  markRows(node, layout).map(({ marks }) =>
    h(
      "div",
      { class: ["approval-marks", ...(marks.length === 3 ? ["thirds"] : [])] },
      marks.map(({ title, lines }) => h("p", writeLines([title, ...lines], write))),
    ),
  );
