import { AlignmentType, Paragraph } from "docx";
import { Gap } from "../gap.ts";
import { layoutTable, thinBorders } from "../layout-table.ts";
import { styleIds } from "../styles.ts";
import { toTwips } from "../units.ts";
import type { BlockHandler } from "./handler.ts";

/** Выноска: a box across the sheet, its lines in the middle, the second large. */
export const callout: BlockHandler<"callout"> = ({ lines }, context, write) => {
  const { layout, gap, textWidth } = context;
  const margin = toTwips(layout.requisiteGap / 2);
  const children = lines.map((line, index) => {
    const large = index === 1 ? { size: layout.calloutFontSize * 2, bold: true } : {};
    return new Paragraph({
      style: styleIds.requisite,
      alignment: AlignmentType.CENTER,
      children: write.inlines(line, context, large),
    });
  });
  const margins = { top: margin, bottom: margin, left: margin, right: margin };
  return [
    new Gap(gap, { keepNext: true }),
    layoutTable([{ width: textWidth, borders: thinBorders, margins, children }]),
    new Gap(gap),
  ];
};
