import { encodeQrCode, quietZone } from "../measures/encode-qr-code.ts";
import { createRecent } from "../../base/recent.ts";
import { encodePng } from "./encode-png.ts";

/** A QR code with its quiet zone. */
export interface QrPicture {
  png: Uint8Array;
  /** How many times its side is longer than that of the code alone. */
  ratio: number;
}

/** Draws QR codes for a run, that of an address once: all sheets of an organization have the same. */
export function openQrPictures(): (url: string) => QrPicture {
  const pictures = createRecent<QrPicture>(100);
  return (url) => pictures.recall(url, () => drawPicture(url));
}

function drawPicture(url: string): QrPicture {
  const modules = encodeQrCode(url);
  const side = modules.length + 2 * quietZone;
  const places = Array.from({ length: side }, (_, place) => place - quietZone);
  const rows = places.map((y) => places.map((x) => modules[y]?.[x] ?? false));
  return { png: encodePng(rows), ratio: side / modules.length };
}
