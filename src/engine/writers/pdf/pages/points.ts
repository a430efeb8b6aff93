/** Millimetres to PDF's unit, 1/72 inch. */
export function toPoints(millimetres: number): number {
  return (millimetres / 25.4) * 72;
}
