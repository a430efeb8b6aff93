import { Bookmark, Paragraph, TextRun } from "docx";
import { annexTitle } from "../../../tree/plain-text.ts";
import { Field } from "../field.ts";
import { requisiteLines } from "../requisite-lines.ts";
import { styleIds } from "../styles.ts";
import { besideRequisite } from "../units.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Отметка о приложении: top right of a new page. Word counts the annexes itself, by a SEQ field;
 * its bookmark holds the number alone, because that is what references show.
 */
export const annexMark: BlockHandler<"annexMark"> = (node, context, write) => {
  const number = new Field("SEQ Приложение \\* ARABIC", new TextRun(node.number));
  const place = { indent: { left: besideRequisite(context.layout) }, keepNext: true };
  return [
    new Paragraph({
      style: styleIds.annex,
      pageBreakBefore: true,
      ...(node.lines.length === 0 && { spacing: { after: context.gap } }),
      children: [
        new TextRun(annexTitle("")),
        new Bookmark({ id: context.bookmarkName(node.label), children: [number] }),
      ],
    }),
    ...requisiteLines(node.lines, { ...place, after: context.gap }, context, write),
  ];
};
