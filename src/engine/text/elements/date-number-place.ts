import type { Inline } from "../../tree/types.ts";
import { locationOf } from "../compile/surroundings.ts";
import { tidyText } from "../render/tidy-inlines.ts";
import { printable } from "./printable.ts";
import type { Element } from "./element.ts";

const value = { takes: "path", required: true } as const;

/** Where the number is written by hand. */
const blankNumber = "№ ________";

/**
 * <DateNumberPlace date={…} number={…} place={…} />: дата, номер (редакция), место составления. A
 * paper without `number` gets its number by hand.
 */
export const dateNumberPlaceElement: Element = {
  isOfPage: true,
  isEmpty: true,
  attributes: { date: value, number: { ...value, required: false }, place: value },
  block: (node, _texts, surroundings) => {
    const place = locationOf(node, surroundings);
    const hasNumber = node.attributes.some((each) => "name" in each && each.name === "number");
    return (context, values) => {
      const run = (name: string): Inline<null>[] => {
        const attribute = { element: "DateNumberPlace", name, place };
        return tidyText(printable(values[name], attribute, context), context);
      };
      const number = hasNumber ? run("number") : tidyText(blankNumber, context);
      return [{ type: "dateNumberPlace", date: run("date"), number, place: run("place") }];
    };
  },
};
