import type { Block } from "../../../tree/types.ts";
import type { DocxContext } from "../context.ts";
import { type BodyChild, paragraphOf } from "../gap.ts";
import { keepNextOf } from "../kept-with-next.ts";
import { lists } from "../numbering.ts";
import { styleIds } from "../styles.ts";
import type { BlockHandler, Write } from "./handler.ts";

/** Unnumbered list: the mark stands in the line of an item's first paragraph. */
export const bulletList: BlockHandler<"bulletList"> = ({ items }, context, write) =>
  items.flatMap((item) => writeItem(item, context, write));

function writeItem(
  item: readonly Block<string>[],
  context: DocxContext,
  write: Write,
): BodyChild[] {
  const [first, ...rest] = item;
  const inLine = first?.type === "paragraph" ? first : undefined;
  return [
    paragraphOf(
      {
        style: styleIds.bullet,
        numbering: { list: context.references.addList(lists.bullets), level: context.bulletDepth },
        ...keepNextOf(inLine, context),
      },
      write.inlines(inLine?.children ?? [], context),
    ),
    ...write.blocks(inLine ? rest : item, { ...context, bulletDepth: context.bulletDepth + 1 }),
  ];
}
