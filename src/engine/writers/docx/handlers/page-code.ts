import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  LineRuleType,
  Paragraph,
  TextWrappingType,
  VerticalPositionAlign,
  VerticalPositionRelativeFrom,
} from "docx";
import { qrImage } from "../qr-image.ts";
import type { BlockHandler } from "./handler.ts";

/** Word has no lower paragraph, in twips. */
const lowest = 20;

/** QR-код in the upper right corner of the page, beside the requisites, which it moves nowhere. */
export const pageCode: BlockHandler<"pageCode"> = ({ url }, context) => {
  const { picture } = qrImage(url, context, context.layout.pageCodeSide, {
    horizontalPosition: {
      relative: HorizontalPositionRelativeFrom.MARGIN,
      align: HorizontalPositionAlign.RIGHT,
    },
    verticalPosition: {
      relative: VerticalPositionRelativeFrom.MARGIN,
      align: VerticalPositionAlign.TOP,
    },
    wrap: { type: TextWrappingType.NONE },
  });
  const spacing = { line: lowest, lineRule: LineRuleType.EXACT };
  return [new Paragraph({ keepNext: true, spacing, children: [picture] })];
};
