import { Bookmark, Paragraph } from "docx";
import { withoutFirstGap } from "../gap.ts";
import { lists } from "../numbering.ts";
import { styleIds } from "../styles.ts";
import type { BlockHandler } from "./handler.ts";

/** Раздел: Heading 1 with the first level of the document's numbering. */
export const section: BlockHandler<"section"> = ({ label, title, children }, context, write) => [
  new Paragraph({
    style: styleIds.section,
    numbering: { reference: lists.numbers, instance: context.annex, level: 0 },
    indent: { firstLine: 0 },
    children: [
      new Bookmark({ id: context.bookmarkName(label), children: write.inlines(title, context) }),
    ],
  }),
  ...withoutFirstGap(write.blocks(children, context)),
];
