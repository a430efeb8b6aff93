import { h } from "hastscript";
import type { Handler } from "./handler.ts";

/** The scheme of the url was checked when the tree was built. A telephone number is one piece. */
export const link: Handler<"link"> = ({ url, children }, write) => [
  h("a", { href: url, ...(url.startsWith("tel:") && { class: "nobr" }) }, write(children)),
];
