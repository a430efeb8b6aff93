import { annexTitle } from "../../../tree/plain-text.ts";
import { paragraphOf } from "../gap.ts";
import { requisiteLines } from "../requisite-lines.ts";
import { styleIds } from "../styles.ts";
import { besideRequisite } from "../units.ts";
import { bookmarkXml, fieldXml, textRun } from "../xml/run.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Отметка о приложении: top right of a new page. Word counts the annexes itself, by a SEQ field;
 * its bookmark holds the number alone, because that is what references show.
 */
export const annexMark: BlockHandler<"annexMark"> = (node, context, write) => {
  const { layout, gap, references } = context;
  const number = fieldXml("SEQ Приложение \\* ARABIC", textRun(node.number));
  const name = context.bookmarkName(node.label);
  const place = { indent: { left: besideRequisite(layout) }, keepNext: true } as const;
  return [
    paragraphOf(
      {
        style: styleIds.annex,
        pageBreakBefore: true,
        ...(node.lines.length === 0 && { spacing: { after: gap } }),
      },
      textRun(annexTitle("")) + bookmarkXml(name, references.countBookmark(), number),
    ),
    ...requisiteLines(node.lines, { ...place, after: gap }, context, write),
  ];
};
