import { h } from "hastscript";
import type { Handler } from "./handler.ts";

/** Strips for paper: a screen shows none, and nobody hears the same five times. */
export const tearOff: Handler<"tearOff"> = ({ count, lines }, write) => [
  h(
    "div",
    { class: "tear-off", "aria-hidden": "true" },
    Array.from({ length: count }, () =>
      h(
        "div",
        lines.map((line) => h("p", write(line))),
      ),
    ),
  ),
];
