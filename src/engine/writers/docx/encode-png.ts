import { strToU8, zlibSync } from "fflate";
import { crc32 } from "./crc32.ts";

/** Pixels along the side of a square: with one bit a pixel, a square is a byte wide. */
const scale = 8;

/**
 * Encodes a picture of black and white squares (rows of equally many, true is black) as PNG of one
 * bit a pixel (ISO/IEC 15948), eight pixels a square so that its edges are sharp in print. Equal
 * pictures give equal bytes.
 */
export function encodePng(rows: readonly (readonly boolean[])[]): Uint8Array {
  const size = [rows[0]?.length ?? 0, rows.length].flatMap((length) => bytesOf(length * scale));
  const format = [1, 0, 0, 0, 0]; // One bit a pixel; greyscale, deflated, filtered, not interlaced.
  const pixels = rows.flatMap((row) => {
    const line = [noFilter, ...row.map((isBlack) => (isBlack ? 0 : 0xff))];
    return Array.from({ length: scale }, () => line).flat();
  });
  return Uint8Array.from([
    ...[0x89, ...strToU8("PNG\r\n\x1a\n")],
    ...chunk("IHDR", size.concat(format)),
    ...chunk("IDAT", [...zlibSync(Uint8Array.from(pixels))]),
    ...chunk("IEND", []),
  ]);
}

const noFilter = 0;

function chunk(type: string, data: readonly number[]): number[] {
  const content = [...strToU8(type), ...data];
  return [...bytesOf(data.length), ...content, ...bytesOf(crc32(Uint8Array.from(content)))];
}

function bytesOf(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}
