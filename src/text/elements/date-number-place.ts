import type { Inline } from "../../tree/types.ts";
import { tidyInlines } from "../tidy-inlines.ts";
import { printable } from "./printable.ts";
import type { Element } from "./element.ts";

const value = { takes: "path", required: true } as const;

/** <DateNumberPlace date={…} number={…} place={…} />: дата, номер (редакция), место составления. */
export const dateNumberPlaceElement: Element = {
  attributes: { date: value, number: value, place: value },
  block: (node, attributes, context) => {
    const run = (name: string): Inline<null>[] =>
      tidyInlines(
        [{ type: "text", value: printable(attributes[name], name, node, context) }],
        context,
      );
    return [
      { type: "dateNumberPlace", date: run("date"), number: run("number"), place: run("place") },
    ];
  },
};
