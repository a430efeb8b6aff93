import type { AnnexMark } from "../../../tree/types.ts";
import { annexTitle } from "../../../tree/plain-text.ts";
import type { DocxContext } from "../context.ts";
import { paragraphOf } from "../gap.ts";
import { requisiteLines } from "../requisite-lines.ts";
import { styleIds } from "../styles.ts";
import { besideRequisite } from "../units.ts";
import { bookmarkXml, fieldXml, textRun } from "../xml/run.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Отметка о приложении: top right of a new page. Word counts the annexes itself, by a SEQ field,
 * if there are several; its bookmark holds the number alone, because that is what references show.
 */
export const annexMark: BlockHandler<"annexMark"> = (node, context, write) => {
  const { layout, gap } = context;
  const place = { indent: { left: besideRequisite(layout) }, keepNext: true } as const;
  return [
    paragraphOf(
      {
        style: styleIds.annex,
        pageBreakBefore: true,
        ...(node.lines.length === 0 && { spacing: { after: gap } }),
      },
      titleXml(node, context),
    ),
    ...requisiteLines(node.lines, { ...place, after: gap }, context, write),
  ];
};

function titleXml({ label, number }: AnnexMark<string>, context: DocxContext): string {
  const count = number === "" ? "" : fieldXml("SEQ Приложение \\* ARABIC", textRun(number));
  const [sign = ""] = /^\D*/u.exec(annexTitle(number)) ?? [];
  const bookmark = context.references.countBookmark();
  return textRun(sign) + bookmarkXml(context.bookmarkName(label), bookmark, count);
}
