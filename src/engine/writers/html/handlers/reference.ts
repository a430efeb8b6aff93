import { h } from "hastscript";
import type { Handler } from "./handler.ts";

/** The number of another section or clause, as a link to it. */
export const reference: Handler<"reference"> = ({ label, number }) => [
  h("a", { class: "reference", href: `#${label}` }, number),
];
