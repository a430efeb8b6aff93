import { h } from "hastscript";
import { inlineText } from "../../../tree/plain-text.ts";
import type { Handler } from "./handler.ts";

/** Strips for paper: a screen shows none, and nobody hears the same five times, nor meets its links. */
export const tearOff: Handler<"tearOff"> = ({ count, lines }) => [
  h(
    "div",
    { class: "tear-off", "aria-hidden": "true" },
    Array.from({ length: count }, () =>
      h(
        "div",
        lines.map((line) => h("p", inlineText(line))),
      ),
    ),
  ),
];
