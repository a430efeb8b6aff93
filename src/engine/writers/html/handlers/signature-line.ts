import { h } from "hastscript";
import { writeLines } from "../write-lines.ts";
import type { Handler } from "./handler.ts";

/** Position, the mark of the electronic signature or the place for a handwritten one, name. */
export const signatureLine: Handler<"signatureLine"> = (node, write) => [
  h("div", { class: "signature-line" }, [
    h("p", { class: "position" }, write(node.position)),
    node.electronicMark === null
      ? h("p", { class: "signature-place" })
      : h("p", { class: "electronic-mark" }, writeLines(node.electronicMark, write)),
    h("p", { class: "name" }, write(node.name)),
  ]),
];
