import { h } from "hastscript";
import type { Handler } from "./handler.ts";

/** Three paragraphs; the style sheet sets date and number in one row, the place under them. */
export const dateNumberPlace: Handler<"dateNumberPlace"> = ({ date, number, place }, write) => [
  h("div", { class: "date-number-place" }, [
    h("p", { class: "date" }, write(date)),
    h("p", { class: "number" }, write(number)),
    h("p", { class: "place" }, write(place)),
  ]),
];
