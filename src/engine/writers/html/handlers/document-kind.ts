import { h } from "hastscript";
import type { Handler } from "./handler.ts";

/** A kind outside of the title, which `document` writes: an ordinary line. */
export const documentKind: Handler<"documentKind"> = ({ children }, write) => [
  h("p", { class: "document-kind" }, write(children)),
];
