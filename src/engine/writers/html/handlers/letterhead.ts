import { h } from "hastscript";
import { writeLines } from "../write-lines.ts";
import type { Handler } from "./handler.ts";

/** Two paragraphs; the style sheet sets them side by side or one under the other. */
export const letterhead: Handler<"letterhead"> = ({ position, sender, addressee }, write) => [
  h("div", { class: ["letterhead", position] }, [
    h("p", { class: "sender" }, writeLines(sender, write)),
    h("p", { class: "addressee" }, writeLines(addressee, write)),
  ]),
];
