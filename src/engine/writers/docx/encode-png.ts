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
  const size = [rows[0]?.length ?? 0, rows.length].map((length) => length * scale);
  const format = [1, 0, 0, 0, 0]; // One bit a pixel; greyscale, deflated, filtered, not interlaced.
  const pixels = rows.flatMap((row) => {
    const line = [noFilter, ...row.map((isBlack) => (isBlack ? 0 : 0xff))];
    return Array.from({ length: scale }, () => line).flat();
  });
  return fileOf(size, format, [], Uint8Array.from(pixels));
}

/**
 * Encodes shades of one colour (six hexadecimal digits) on white, a byte a pixel, as PNG with a
 * palette: 0 is white, 255 the colour.
 */
export function encodeShades(shades: Uint8Array, side: number, colour: string): Uint8Array {
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const palette = Array.from({ length: 256 }, (_, shade) =>
    parts.map((part) => Math.round(255 + ((part - 255) * shade) / 255)),
  );
  const pixels = new Uint8Array(side * (side + 1));
  for (let row = 0; row < side; row++)
    pixels.set(shades.subarray(row * side, (row + 1) * side), row * (side + 1) + 1);
  return fileOf([side, side], [8, 3, 0, 0, 0], palette.flat(), pixels);
}

/** Encodes pixels, a byte each, that are places in a palette of six hexadecimal digits a colour. */
export function encodeColours(
  colours: Uint8Array,
  width: number,
  palette: readonly string[],
): Uint8Array {
  const height = colours.length / width;
  const parts = palette.flatMap((colour) =>
    [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  const pixels = new Uint8Array(height * (width + 1));
  for (let row = 0; row < height; row++)
    pixels.set(colours.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return fileOf([width, height], [8, 3, 0, 0, 0], parts, pixels);
}

/** A file of its size, format, palette (empty for none) and lines, a filter before each. */
function fileOf(
  size: readonly number[],
  format: readonly number[],
  palette: readonly number[],
  pixels: Uint8Array,
): Uint8Array {
  return Uint8Array.from([
    ...[0x89, ...strToU8("PNG\r\n\x1a\n")],
    ...chunk("IHDR", [...size.flatMap(bytesOf), ...format]),
    ...(palette.length > 0 ? chunk("PLTE", palette) : []),
    ...chunk("IDAT", [...zlibSync(pixels)]),
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
