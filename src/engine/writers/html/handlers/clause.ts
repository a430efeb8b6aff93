import { h } from "hastscript";
import { permalink } from "../permalink.ts";
import type { Handler } from "./handler.ts";

/** `<div>` with the label as its id; the number is text in the line of the first paragraph. */
export const clause: Handler<"clause"> = ({ label, number, children }, write) => {
  const [first, ...rest] = children;
  const inLine = first?.type === "paragraph" ? first.children : [];
  const below = first?.type === "paragraph" ? rest : children;
  const kind = number.split(".").length > 2 ? "Подпункт" : "Пункт";
  return [
    h("div", { class: "clause", id: label }, [
      h("p", [permalink(kind, label, number), " ", ...write(inLine)]),
      "\n",
      ...write(below),
    ]),
  ];
};
