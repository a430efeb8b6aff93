import { Paragraph } from "docx";
import { styleIds } from "../styles.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Наименование вида документа: in the middle, bold, above the heading; at the upper margin where
 * the document begins with it.
 */
export const documentKind: BlockHandler<"documentKind"> = (node, context, write) => [
  new Paragraph({
    style: styleIds.title,
    ...(node === context.first && { spacing: { before: 0 } }),
    children: write.inlines(node.children, context),
  }),
];
