import { type IImageOptions, ImageRun } from "docx";
import type { DocxContext } from "./context.ts";

/** The picture of a QR-код, which is a link to its address too, and its side in millimetres. */
export function qrImage(
  url: string,
  { qrPicture }: Pick<DocxContext, "qrPicture">,
  sideOf: number,
  floating?: IImageOptions["floating"],
): { picture: ImageRun; side: number } {
  const { png, ratio } = qrPicture(url);
  const side = sideOf * ratio;
  const pixels = (side / 25.4) * 96; // The unit of `docx`.
  const picture = new ImageRun({
    type: "png",
    data: png,
    transformation: { width: pixels, height: pixels },
    altText: { name: "QR-код", description: `QR-код: ${url}` },
    link: new URL(url).href,
    ...(floating ? { floating } : {}),
  });
  return { picture, side };
}
