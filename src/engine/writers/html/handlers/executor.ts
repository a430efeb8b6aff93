import { h } from "hastscript";
import { writeLines } from "../write-lines.ts";
import type { Handler } from "./handler.ts";

/** One paragraph, small. */
export const executor: Handler<"executor"> = ({ lines }, write) => [
  h("p", { class: "executor" }, writeLines(lines, write)),
];
