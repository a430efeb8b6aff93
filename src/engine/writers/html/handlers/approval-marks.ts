import { h } from "hastscript";
import { writeLines } from "../write-lines.ts";
import type { Handler } from "./handler.ts";

/** A paragraph for each mark; the style sheet sets them left and right. */
export const approvalMarks: Handler<"approvalMarks"> = ({ marks }, write) => [
  h(
    "div",
    { class: "approval-marks" },
    marks.map(({ title, lines }) => h("p", writeLines([title, ...lines], write))),
  ),
];
