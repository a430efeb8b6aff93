import { h } from "hastscript";
import { annexTitle } from "../../../tree/plain-text.ts";
import { writeLines } from "../write-lines.ts";
import type { Handler } from "./handler.ts";

/** The title is a heading, by which a screen reader finds the annex, and its permalink. */
export const annexMark: Handler<"annexMark"> = ({ label, number, lines }, write) => [
  h("div", { class: "annex-mark", id: label }, [
    h("h2", [h("a", { class: "permalink", href: `#${label}` }, annexTitle(number))]),
    ...(lines.length > 0 ? [h("p", writeLines(lines, write))] : []),
  ]),
];
