import { h } from "hastscript";
import type { Handler } from "./handler.ts";

/** Абзац: `<p>`. */
export const paragraph: Handler<"paragraph"> = ({ children }, write) => [h("p", write(children))];
