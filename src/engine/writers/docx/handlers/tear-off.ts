import { within } from "../context.ts";
import { gapOf, paragraphOf } from "../gap.ts";
import { cutLine as cut, layoutTable } from "../layout-table.ts";
import { styleIds } from "../styles.ts";
import { toTwips } from "../units.ts";
import type { BorderLine } from "../xml/table.ts";
import type { BlockHandler } from "./handler.ts";

const none: BorderLine = { style: "none", size: 0 };

/** Strips to be torn off, with dashed lines to cut along. */
export const tearOff: BlockHandler<"tearOff"> = ({ count, lines }, context, write) => {
  const { layout, gap, textWidth } = context;
  const margin = toTwips(layout.cellMargins.side);
  const width = Math.floor(textWidth / count);
  const strip = within(context, width - 2 * margin, layout.tearOffFontSize);
  const cells = Array.from({ length: count }, (_, index) => ({
    width,
    borders: { top: cut, left: index === 0 ? none : cut, right: none, bottom: none },
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    children: lines.map((line) =>
      paragraphOf(
        { style: styleIds.requisite, alignment: "center" },
        write.inlines(line, strip, { size: layout.tearOffFontSize * 2 }),
      ),
    ),
  }));
  return [gapOf(gap, { keepNext: true }), layoutTable(cells)];
};
