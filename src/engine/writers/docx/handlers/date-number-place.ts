import { AlignmentType, Paragraph, Tab, TabStopType, TextRun } from "docx";
import { styleIds } from "../styles.ts";
import { besideForm } from "../units.ts";
import type { BlockHandler } from "./handler.ts";

/** Дата left and номер right in one line, место составления in the middle under them. */
export const dateNumberPlace: BlockHandler<"dateNumberPlace"> = (node, context, write) => [
  new Paragraph({
    style: styleIds.requisite,
    spacing: { before: context.gap },
    keepNext: true,
    tabStops: [{ type: TabStopType.RIGHT, position: context.textWidth - besideForm(context) }],
    children: [
      ...write.inlines(node.date, context),
      new TextRun({ children: [new Tab()] }),
      ...write.inlines(node.number, context),
    ],
  }),
  new Paragraph({
    style: styleIds.requisite,
    alignment: AlignmentType.CENTER,
    indent: { right: besideForm(context) },
    spacing: { after: context.gap },
    children: write.inlines(node.place, context),
  }),
];
