import { h } from "hastscript";
import type { Handler } from "./handler.ts";

/** A heading that other requisites part from the kind, as in orders: an ordinary line. */
export const heading: Handler<"heading"> = ({ children }, write) => [
  h("p", { class: "heading" }, write(children)),
];
