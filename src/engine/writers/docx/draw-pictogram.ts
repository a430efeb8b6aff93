import { grid, type PictogramName, pictograms, thickness } from "../../tree/pictograms.ts";
import type { Point } from "../../tree/pictogram-lines.ts";
import { sheetColour } from "../measures/layout.ts";
import { encodeShades } from "./encode-png.ts";

/** Pixels along a side: enough for print at the size of a step. */
const side = 336;

/** How far from a line its colour fades out, in units of the grid: one pixel. */
const fading = grid / side;

/** A pictogram as PNG with smooth edges: the shade of a pixel is how much of it the lines cover. */
export function drawPictogram(name: PictogramName): Uint8Array {
  const shades = new Uint8Array(side * side).fill(0);
  for (const line of pictograms[name].lines)
    for (const [index, to] of line.entries()) {
      const from = line[index - 1];
      if (from !== undefined) drawSegment(shades, from, to);
    }
  return encodeShades(shades, side, sheetColour);
}

/** In plain numbers: a point for each of its pixels would take several times as long. */
function drawSegment(shades: Uint8Array, [fromX, fromY]: Point, [toX, toY]: Point): void {
  const [left, right] = spanOf(fromX, toX, reach);
  const [top, bottom] = spanOf(fromY, toY, reach);
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  for (let y = top; y <= bottom; y++) {
    const down = (y + 0.5) * fading - fromY;
    for (let x = left; x <= right; x++) {
      const aside = (x + 0.5) * fading - fromX;
      const along = length === 0 ? 0 : (aside * dx + down * dy) / length;
      // To the nearest place of the segment.
      const share = Math.min(1, Math.max(0, along));
      const shade = shadeAt(aside - share * dx, down - share * dy);
      const at = y * side + x;
      if (shade > (shades[at] ?? 0)) shades[at] = shade;
    }
  }
}

/** How far from the middle of a line there is any of its colour. */
const reach = thickness / 2 + fading;
/** Squares of distances within which a pixel is wholly covered, and beyond which it is not at all. */
const [inside, outside] = [(reach - 1.6 * fading) ** 2, (reach - 0.4 * fading) ** 2];

function shadeAt(x: number, y: number): number {
  const square = x * x + y * y;
  if (square < inside) return 255;
  if (square > outside) return 0;
  const covered = (reach - Math.hypot(x, y)) / fading - 0.5;
  return Math.round(255 * Math.min(1, Math.max(0, covered)));
}

/** The pixels that a line may touch in one direction. */
function spanOf(from: number, to: number, reach: number): [number, number] {
  const first = Math.floor((Math.min(from, to) - reach) / fading);
  const last = Math.ceil((Math.max(from, to) + reach) / fading);
  return [Math.max(0, first), Math.min(side - 1, last)];
}
