import { h } from "hastscript";
import type { Handler } from "./handler.ts";

/** `<ul>`; the style sheet makes the marker a box. */
export const checklist: Handler<"checklist"> = ({ items }, write) => [
  h("ul", { class: "checklist" }, ["\n", ...items.flatMap((item) => [h("li", write(item)), "\n"])]),
];
