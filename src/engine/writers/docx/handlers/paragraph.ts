import { paragraphOf } from "../gap.ts";
import { keepNextOf } from "../kept-with-next.ts";
import { toTwips } from "../units.ts";
import type { BlockHandler } from "./handler.ts";

/** Абзац; one within a bullet list stands under the text of its item. */
export const paragraph: BlockHandler<"paragraph"> = (node, context, write) => {
  const { bulletDepth, layout } = context;
  const firstLine = toTwips(layout.firstLineIndent);
  return [
    paragraphOf(
      {
        ...keepNextOf(node, context),
        ...(bulletDepth > 1 && { indent: { left: (bulletDepth - 1) * firstLine, firstLine } }),
      },
      write.inlines(node.children, context),
    ),
  ];
};
