import { Bookmark, Paragraph } from "docx";
import { keepNextOf } from "../kept-with-next.ts";
import { lists } from "../numbering.ts";
import { styleIds } from "../styles.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Пункт, подпункт: the level of the numbering, and in Word's outline, is the depth of its number
 * ("1.1" is the second).
 */
export const clause: BlockHandler<"clause"> = (node, context, write) => {
  const [first, ...rest] = node.children;
  const inLine = first?.type === "paragraph" ? first : undefined;
  const level = node.number.split(".").length - 1;
  const text = write.inlines(inLine?.children ?? [], context);
  return [
    new Paragraph({
      style: styleIds.clause,
      numbering: {
        reference: lists.numbers,
        instance: context.annex,
        level,
      },
      outlineLevel: level,
      ...keepNextOf(inLine, context),
      children: [new Bookmark({ id: context.bookmarkName(node.label), children: text })],
    }),
    ...write.blocks(inLine ? rest : node.children, context),
  ];
};
