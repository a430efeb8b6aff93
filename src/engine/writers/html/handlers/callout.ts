import { h } from "hastscript";
import type { Handler } from "./handler.ts";

/** A box; its second line is large. */
export const callout: Handler<"callout"> = ({ lines }, write) => [
  h(
    "div",
    { class: "callout" },
    lines.map((line, index) => h("p", index === 1 ? { class: "large" } : {}, write(line))),
  ),
];
