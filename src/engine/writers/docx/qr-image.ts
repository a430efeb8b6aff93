import type { DocxContext } from "./context.ts";
import { pictureRun } from "./xml/picture.ts";

/** The picture of a QR-код, which is a link to its address too, and its side in millimetres. */
export function qrImage(
  url: string,
  { qrPicture, references }: Pick<DocxContext, "qrPicture" | "references">,
  sideOf: number,
  place: { inCorner?: true } = {},
): { picture: string; side: number } {
  const { png, ratio } = qrPicture(url);
  const side = sideOf * ratio;
  const picture = pictureRun({
    picture: references.addPicture(png),
    number: references.countDrawing(),
    ...{ width: side, height: side },
    ...{ name: "QR-код", description: `QR-код: ${url}` },
    link: references.addLink(new URL(url).href),
    ...place,
  });
  return { picture, side };
}
