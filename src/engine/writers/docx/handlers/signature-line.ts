import { signatureColumns } from "../../measures/signature-columns.ts";
import { within } from "../context.ts";
import { gapOf } from "../gap.ts";
import { keepNextOf } from "../kept-with-next.ts";
import { layoutTable, thinBorders } from "../layout-table.ts";
import { requisiteLines } from "../requisite-lines.ts";
import { styleIds } from "../styles.ts";
import { toTwips } from "../units.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Подпись: one row that pages never part. In the middle stands the electronic mark in its box, or
 * nothing: the place for a handwritten signature.
 */
export const signatureLine: BlockHandler<"signatureLine"> = (node, context, write) => {
  const { position, electronicMark, name } = node;
  const keep = keepNextOf(node, context);
  const columns = signatureColumns(node, context.layout);
  const place = within(context, toTwips(columns.position), context.layout.fontSize);
  const mark = { ...keep, style: styleIds.electronicMark };
  const verticalAlign = "bottom";
  const indent = { right: toTwips(columns.position - columns.positionLine) };
  const right = { ...keep, alignment: "right" } as const;
  return [
    gapOf(context.gap, { keepNext: true }),
    layoutTable(
      [
        {
          width: toTwips(columns.position),
          verticalAlign,
          children: requisiteLines([position], { ...keep, keepLines: true, indent }, place, write),
        },
        {
          width: toTwips(columns.middle),
          ...(electronicMark && boxed),
          children: requisiteLines(electronicMark ?? [[]], mark, context, write),
        },
        {
          width: toTwips(columns.name),
          verticalAlign,
          children: requisiteLines([name], right, context, write),
        },
      ],
      keep,
    ),
    gapOf(context.gap, keep),
  ];
};

/** The mark's parts must be legible: room between them and the line around them, in twips. */
const room = 80;
const boxed = {
  borders: thinBorders,
  margins: { top: room, bottom: room, left: room, right: room },
};
