import { AlignmentType, Paragraph } from "docx";
import { lists } from "../numbering.ts";
import { styleIds } from "../styles.ts";
import type { BlockHandler } from "./handler.ts";

/** What is to be done: Word's list whose mark is a box to tick. */
export const checklist: BlockHandler<"checklist"> = ({ items }, context, write) =>
  items.map(
    (item) =>
      new Paragraph({
        style: styleIds.bullet,
        alignment: AlignmentType.LEFT,
        numbering: { reference: lists.boxes, level: 0 },
        children: write.inlines(item, context),
      }),
  );
