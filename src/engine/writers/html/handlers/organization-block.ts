import { h } from "hastscript";
import { writeLines } from "../write-lines.ts";
import type { Handler } from "./handler.ts";

/** One paragraph, a line for each line of the requisite; the style sheet knows its position. */
export const organizationBlock: Handler<"organizationBlock"> = ({ position, lines }, write) => [
  h("p", { class: ["organization-block", position] }, writeLines(lines, write)),
];
