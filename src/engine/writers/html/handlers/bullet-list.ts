import { h } from "hastscript";
import type { Handler } from "./handler.ts";

/** `<ul>`; the style sheet makes the marker an en dash. An item of one paragraph stays in line. */
export const bulletList: Handler<"bulletList"> = ({ items }, write) => [
  h("ul", [
    "\n",
    ...items.flatMap((item) => {
      const [first, ...rest] = item;
      const line = first?.type === "paragraph" && rest.length === 0 ? first.children : item;
      return [h("li", write(line)), "\n"];
    }),
  ]),
];
