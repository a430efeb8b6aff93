import { paragraphOf, withoutFirstGap } from "../gap.ts";
import { lists } from "../numbering.ts";
import { styleIds } from "../styles.ts";
import { bookmarkXml } from "../xml/run.ts";
import type { BlockHandler } from "./handler.ts";

/** Раздел: Heading 1 with the first level of the document's numbering. */
export const section: BlockHandler<"section"> = ({ label, title, children }, context, write) => {
  const { references } = context;
  const text = write.inlines(title, context);
  return [
    paragraphOf(
      {
        style: styleIds.section,
        numbering: { list: references.addList(lists.numbers, context.annex), level: 0 },
        indent: { firstLine: 0 },
      },
      bookmarkXml(context.bookmarkName(label), references.countBookmark(), text),
    ),
    ...withoutFirstGap(write.blocks(children, context)),
  ];
};
