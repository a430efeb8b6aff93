import type { Element } from "./element.ts";
import { setLabel } from "./label.ts";
import { linesInside } from "./lines.ts";

/**
 * <Annex id="name">к приказу …</Annex>: отметка о приложении; begins a new page. <Ref to="name" />
 * prints the annex's number.
 */
export const annexElement: Element = {
  attributes: { id: { takes: "text", required: true } },
  block: (node, attributes, context) => {
    const holder = { label: null };
    setLabel(node, attributes, { ...context, holder });
    const lines = linesInside(node, context);
    return [{ type: "annexMark", label: holder.label, number: null, lines }];
  },
};
