import { h } from "hastscript";
import { permalink } from "../permalink.ts";
import type { Handler } from "./handler.ts";

/** `<section>` with the label as its id; the number in the heading is the permalink. */
export const section: Handler<"section"> = ({ label, number, title, children }, write) => [
  h("section", { id: label }, [
    h("h2", [permalink("Раздел", label, number), " ", ...write(title)]),
    "\n",
    ...write(children),
  ]),
];
