import { h } from "hastscript";
import type { Handler } from "./handler.ts";

/** Bold words within a text. */
export const strong: Handler<"strong"> = ({ children }, write) => [h("strong", write(children))];
