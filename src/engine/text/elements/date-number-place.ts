import type { Inline } from "../../tree/types.ts";
import { locationOf } from "../compile/surroundings.ts";
import { tidyText } from "../render/tidy-inlines.ts";
import { printable } from "./printable.ts";
import type { Element } from "./element.ts";

const value = { takes: "path", required: true } as const;

/** <DateNumberPlace date={…} number={…} place={…} />: дата, номер (редакция), место составления. */
export const dateNumberPlaceElement: Element = {
  attributes: { date: value, number: value, place: value },
  block: (node, _texts, surroundings) => {
    const place = locationOf(node, surroundings);
    return (context, values) => {
      const run = (name: string): Inline<null>[] => {
        const attribute = { element: "DateNumberPlace", name, place };
        return tidyText(printable(values[name], attribute, context), context);
      };
      return [
        { type: "dateNumberPlace", date: run("date"), number: run("number"), place: run("place") },
      ];
    };
  },
};
