import { h } from "hastscript";
import type { Handler } from "./handler.ts";

/** `<h2>`, as a section's, but without a number and an address. */
export const subheading: Handler<"subheading"> = ({ children }, write) => [
  h("h2", { class: "subheading" }, write(children)),
];
