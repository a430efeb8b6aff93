import { maximumTearOffs } from "../../tree/sheet-blocks.ts";
import { refuse } from "../compile/surroundings.ts";
import type { Element } from "./element.ts";
import { beginName, compileLines } from "./lines.ts";

/** <TearOff count="5">: strips at the foot of a sheet to be torn off, a paragraph a line. */
export const tearOffElement: Element = {
  isOfPage: true,
  attributes: { count: { takes: "text", required: true } },
  block: (node, { count: written = "" }, surroundings) => {
    const count = /^\d$/u.test(written) ? Number(written) : 0;
    if (count < 1 || count > maximumTearOffs)
      refuse(
        surroundings,
        node,
        "text-attribute-value",
        `Свойство «count» элемента <TearOff>: «${written.slice(0, 60)}» — не число полосок.`,
        `Нужно целое число от 1 до ${maximumTearOffs}, например: count="5".`,
      );
    const linesOf = compileLines(node, surroundings);
    return (context) => [{ type: "tearOff", count, lines: linesOf(context).map(beginName) }];
  },
};
