import { AlignmentType, Paragraph, VerticalAlignTable } from "docx";
import type { Inline } from "../../../tree/types.ts";
import { gap } from "../gap.ts";
import { layoutTable, thinBorders } from "../layout-table.ts";
import { styleIds } from "../styles.ts";
import { toTwips } from "../units.ts";
import type { BlockHandler } from "./handler.ts";

/**
 * Подпись: one row that pages never part. In the middle stands the electronic mark in its box, or
 * nothing: the place for a handwritten signature.
 */
export const signatureLine: BlockHandler<"signatureLine"> = (node, context, write) => {
  const box = toTwips(context.layout.electronicMark.width);
  const cell = {
    width: Math.floor((context.textWidth - box) / 2),
    verticalAlign: VerticalAlignTable.BOTTOM,
  };
  const lines = (style: string, texts: Inline<string>[][], options = {}) =>
    texts.map(
      (line) => new Paragraph({ style, ...options, children: write.inlines(line, context) }),
    );
  const right = { alignment: AlignmentType.RIGHT };
  return [
    gap(context, { keepNext: true }),
    layoutTable([
      { ...cell, children: lines(styleIds.requisite, [node.position]) },
      {
        width: box,
        ...(node.electronicMark && boxed),
        children: lines(styleIds.electronicMark, node.electronicMark ?? []),
      },
      { ...cell, children: lines(styleIds.requisite, [node.name], right) },
    ]),
  ];
};

/** The mark's parts must be legible: room between them and the line around them, in twips. */
const room = 80;
const boxed = {
  borders: thinBorders,
  margins: { top: room, bottom: room, left: room, right: room },
};
