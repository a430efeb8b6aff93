import { paragraphOf } from "../gap.ts";
import { keepNextOf } from "../kept-with-next.ts";
import { layoutTable } from "../layout-table.ts";
import { qrImage } from "../qr-image.ts";
import { requisiteLines } from "../requisite-lines.ts";
import { styleIds } from "../styles.ts";
import { toTwips } from "../units.ts";
import type { BlockHandler } from "./handler.ts";

/** QR-код at the left, a link to its address too; the caption beside it in the same row. */
export const qrCode: BlockHandler<"qrCode"> = (node, context, write) => {
  const { url, caption } = node;
  const keep = keepNextOf(node, context);
  const { picture, side } = qrImage(url, context, context.layout.qrCodeSide);
  const width = toTwips(side);
  return [
    layoutTable(
      [
        {
          width,
          children: [paragraphOf({ style: styleIds.requisite, ...keep }, picture)],
        },
        {
          width: context.textWidth - width,
          verticalAlign: "center",
          children: requisiteLines([caption], { ...keep, keepLines: true }, context, write),
        },
      ],
      keep,
    ),
  ];
};
