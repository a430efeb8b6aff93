import { gapOf, paragraphOf } from "../gap.ts";
import { keepNextOf } from "../kept-with-next.ts";
import { cutLine, layoutTable } from "../layout-table.ts";
import { requisiteLines } from "../requisite-lines.ts";
import { styleIds } from "../styles.ts";
import { toTwips } from "../units.ts";
import type { BlockHandler } from "./handler.ts";

const dashedBorders = { top: cutLine, bottom: cutLine, left: cutLine, right: cutLine };

/** Room between the place and its caption, in millimetres. */
const between = 4;

/** Место для QR-кода at the left, as large as a code would be; the caption beside it. */
export const qrPlace: BlockHandler<"qrPlace"> = (node, context, write) => {
  const keep = keepNextOf(node, context);
  const side = toTwips(context.layout.qrCodeSide);
  const empty = paragraphOf({ style: styleIds.requisite, ...keep });
  return [
    layoutTable(
      [
        { width: side, borders: dashedBorders, children: [empty] },
        {
          width: context.textWidth - side,
          verticalAlign: "center",
          margins: { left: toTwips(between) },
          children: requisiteLines([node.caption], { ...keep, keepLines: true }, context, write),
        },
      ],
      { ...keep, height: side },
    ),
    gapOf(context.gap),
  ];
};
