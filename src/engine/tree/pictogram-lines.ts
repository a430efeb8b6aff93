/** A place on the grid of a pictogram, y downwards. */
export type Point = readonly [x: number, y: number];

/** Points of a quarter turn are close enough to look round at the size of a hand. */
const stepsOfTurn = 8;

/** Part of a circle between two angles, in quarters of a turn from the right, clockwise. */
function turn([x, y]: Point, radius: number, from: number, to: number): Point[] {
  const count = Math.ceil(Math.abs(to - from) * stepsOfTurn);
  return Array.from({ length: count + 1 }, (_, index) => {
    const angle = ((from + ((to - from) * index) / count) * Math.PI) / 2;
    return [round(x + radius * Math.cos(angle)), round(y + radius * Math.sin(angle))] as const;
  });
}

/** A rectangle with round corners, closed. */
export function rounded([left, top]: Point, [right, bottom]: Point, radius: number): Point[] {
  const corners: Point[] = [
    [right - radius, bottom - radius],
    [left + radius, bottom - radius],
    [left + radius, top + radius],
    [right - radius, top + radius],
  ];
  const points = corners.flatMap((corner, index) => turn(corner, radius, index, index + 1));
  return [...points, ...points.slice(0, 1)];
}

export function ring(centre: Point, radius: number): Point[] {
  return turn(centre, radius, 0, 4);
}

/** A full stop, as a circle that its own line fills. */
export function dot(centre: Point): Point[] {
  return ring(centre, 1.1);
}

/** The shoulders of a person: an arc over its two feet. */
export function arch([left, bottom]: Point, [right]: Point, height: number): Point[] {
  const middle = (left + right) / 2;
  const half = (right - left) / 2;
  return turn([0, 0], 1, 2, 4).map(
    ([x, y]) => [round(middle + x * half), round(bottom + y * height)] as const,
  );
}

/** Hundredths of a unit are finer than any eye. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
