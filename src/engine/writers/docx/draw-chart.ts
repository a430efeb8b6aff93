import type { Shape } from "../measures/draw-marks.ts";
import { encodeColours } from "./encode-png.ts";

/** Pixels of a millimetre: about 300 an inch. */
const density = 12;

/** Shapes as PNG on white paper of a size in millimetres; edges of squares are sharp. */
export function drawChart(
  shapes: readonly Shape[],
  { width, height }: { width: number; height: number },
): Uint8Array {
  const size = [width, height].map((length) => Math.max(1, Math.round(length * density)));
  const [columns = 1, rows = 1] = size;
  const palette = [...new Set(["FFFFFF", ...shapes.map(({ colour }) => colour)])];
  const pixels = new Uint8Array(columns * rows);
  for (const shape of shapes) {
    const paint = palette.indexOf(shape.colour);
    const [left, right] = [shape.x, shape.x + shape.width].map(toPixels);
    const [top, bottom] = [shape.y, shape.y + shape.height].map(toPixels);
    for (let y = top ?? 0; y < Math.min(bottom ?? 0, rows); y++)
      pixels.fill(paint, y * columns + (left ?? 0), y * columns + Math.min(right ?? 0, columns));
  }
  return encodeColours(pixels, columns, palette);
}

function toPixels(length: number): number {
  return Math.round(length * density);
}
