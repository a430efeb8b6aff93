import { paragraphOf } from "../gap.ts";
import { keepNextOf } from "../kept-with-next.ts";
import { lists } from "../numbering.ts";
import { styleIds } from "../styles.ts";
import { bookmarkXml } from "../xml/run.ts";
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
  const { references } = context;
  const name = context.bookmarkName(node.label);
  return [
    paragraphOf(
      {
        style: styleIds.clause,
        numbering: { list: references.addList(lists.numbers, context.annex), level },
        outlineLevel: level,
        ...keepNextOf(inLine, context),
      },
      bookmarkXml(name, references.countBookmark(), text),
    ),
    ...write.blocks(inLine ? rest : node.children, context),
  ];
};
