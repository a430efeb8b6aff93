import { h } from "hastscript";
import { writeLines } from "../write-lines.ts";
import type { Handler } from "./handler.ts";

/** One paragraph, a line for each line of the requisite. */
export const organizationBlock: Handler<"organizationBlock"> = ({ lines }, write) => [
  h("p", { class: "organization-block" }, writeLines(lines, write)),
];
