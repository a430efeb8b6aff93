import { AlignmentType, Paragraph } from "docx";
import { styleIds } from "../styles.ts";
import type { BlockHandler } from "./handler.ts";

/** Наименование организации: lines in the middle of the page (продольное расположение). */
export const organizationBlock: BlockHandler<"organizationBlock"> = ({ lines }, context, write) =>
  lines.map(
    (line, index) =>
      new Paragraph({
        style: styleIds.requisite,
        alignment: AlignmentType.CENTER,
        spacing: { after: index === lines.length - 1 ? context.gap : 0 },
        children: write.inlines(line, context),
      }),
  );
