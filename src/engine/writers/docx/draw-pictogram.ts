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

function drawSegment(shades: Uint8Array, from: Point, to: Point): void {
  const reach = thickness / 2 + fading;
  const [left, right] = spanOf(from[0], to[0], reach);
  const [top, bottom] = spanOf(from[1], to[1], reach);
  for (let y = top; y <= bottom; y++)
    for (let x = left; x <= right; x++) {
      const place: Point = [(x + 0.5) * fading, (y + 0.5) * fading];
      const covered = (reach - distance(place, from, to)) / fading - 0.5;
      const shade = Math.round(255 * Math.min(1, Math.max(0, covered)));
      const at = y * side + x;
      shades[at] = Math.max(shades[at] ?? 0, shade);
    }
}

/** The pixels that a line may touch in one direction. */
function spanOf(from: number, to: number, reach: number): [number, number] {
  const first = Math.floor((Math.min(from, to) - reach) / fading);
  const last = Math.ceil((Math.max(from, to) + reach) / fading);
  return [Math.max(0, first), Math.min(side - 1, last)];
}

/** From a place to the nearest of a segment. */
function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - share * dx, y - fromY - share * dy);
}
