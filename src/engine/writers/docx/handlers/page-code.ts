import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  LineRuleType,
  Paragraph,
  TextWrappingType,
  VerticalPositionAlign,
  VerticalPositionRelativeFrom,
} from "docx";
import type { BlockHandler } from "./handler.ts";

/** Word has no lower paragraph, in twips. */
const lowest = 20;

/** QR-код in the upper right corner of the page, beside the requisites, which it moves nowhere. */
export const pageCode: BlockHandler<"pageCode"> = ({ url }, context) => {
  const { png, ratio } = context.qrPicture(url);
  const pixels = ((context.layout.pageCodeSide * ratio) / 25.4) * 96; // The unit of `docx`.
  const picture = new ImageRun({
    type: "png",
    data: png,
    transformation: { width: pixels, height: pixels },
    altText: { name: "QR-код", description: `QR-код: ${url}` },
    link: new URL(url).href,
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.MARGIN,
        align: HorizontalPositionAlign.RIGHT,
      },
      verticalPosition: {
        relative: VerticalPositionRelativeFrom.MARGIN,
        align: VerticalPositionAlign.TOP,
      },
      wrap: { type: TextWrappingType.NONE },
    },
  });
  const spacing = { line: lowest, lineRule: LineRuleType.EXACT };
  return [new Paragraph({ keepNext: true, spacing, children: [picture] })];
};
