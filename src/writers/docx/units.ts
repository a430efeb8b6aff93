/** Millimetres in twips, Word's unit of length: 1/1440 inch, whole numbers only. */
export function toTwips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}
