import { refuse, renderNothing } from "../compile/surroundings.ts";
import type { LabelHolder } from "../render/context.ts";
import type { Element } from "./element.ts";
import { compileLabel } from "./label.ts";
import { compileLines } from "./lines.ts";

/**
 * <Annex id="name">к приказу …</Annex>: отметка о приложении; begins a new page. <Ref to="name" />
 * prints the annex's number.
 */
export const annexElement: Element = {
  attributes: { id: { takes: "text", required: true } },
  block: (node, { id = "" }, surroundings) => {
    if (surroundings.insideHolder || surroundings.insideBullet) {
      refuse(
        surroundings,
        node,
        "text-misplaced-element",
        "Элемент <Annex> стоит внутри пункта или перечня.",
        "Приложение начинает новую страницу: поставьте его в начало строки, без отступа, после пустой строки.",
      );
      return renderNothing;
    }
    const setLabel = compileLabel(id, node, surroundings);
    const linesOf = compileLines(node, surroundings);
    return (context) => {
      const holder: LabelHolder = { label: null };
      setLabel({ ...context, holder });
      return [{ type: "annexMark", label: holder.label, number: null, lines: linesOf(context) }];
    };
  },
};
