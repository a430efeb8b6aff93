import { gapOf, paragraphOf } from "../gap.ts";
import { layoutTable, thinBorders } from "../layout-table.ts";
import { balance } from "../requisite-lines.ts";
import { styleIds } from "../styles.ts";
import { toTwips } from "../units.ts";
import type { BlockHandler } from "./handler.ts";

/** Выноска: a box across the sheet, its lines in the middle, the second large. */
export const callout: BlockHandler<"callout"> = ({ lines }, context, write) => {
  const { layout, gap, textWidth } = context;
  const margin = toTwips(layout.requisiteGap / 2);
  const width = textWidth - 2 * margin;
  const column = { left: 0, width, available: width };
  const children = lines.map((inlines, index) => {
    const isLarge = index === 1;
    const size = isLarge ? layout.calloutFontSize : layout.fontSize;
    const { line, indent } = balance(inlines, column, { size, isBold: isLarge });
    const large = isLarge ? { size: size * 2, bold: true } : {};
    return paragraphOf(
      { style: styleIds.requisite, alignment: "center", indent },
      write.inlines(line, context, large),
    );
  });
  const margins = { top: margin, bottom: margin, left: margin, right: margin };
  return [
    gapOf(gap, { keepNext: true }),
    layoutTable([{ width: textWidth, borders: thinBorders, margins, children }]),
    gapOf(gap),
  ];
};
