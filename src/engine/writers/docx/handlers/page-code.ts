import { paragraphOf } from "../gap.ts";
import { qrImage } from "../qr-image.ts";
import type { BlockHandler } from "./handler.ts";

/** Word has no lower paragraph, in twips. */
const lowest = 20;

/** QR-код in the upper right corner of the page, beside the requisites, which it moves nowhere. */
export const pageCode: BlockHandler<"pageCode"> = ({ url }, context) => {
  const { picture } = qrImage(url, context, context.layout.pageCodeSide, { inCorner: true });
  return [paragraphOf({ keepNext: true, spacing: { exactly: lowest } }, picture)];
};
