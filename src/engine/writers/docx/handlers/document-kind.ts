import { paragraphOf } from "../gap.ts";
import { styleIds } from "../styles.ts";
import { besideForm } from "../units.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Наименование вида документа: in the middle (of the corner in an angular form), bold, above the heading; at the upper margin where
 * the document begins with it.
 */
export const documentKind: BlockHandler<"documentKind"> = (node, context, write) => [
  paragraphOf(
    {
      style: styleIds.title,
      indent: { right: besideForm(context) },
      ...(node === context.first && { spacing: { before: 0 } }),
    },
    write.inlines(node.children, context),
  ),
];
