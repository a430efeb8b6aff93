/** Of one line in the type that Excel and Calc take by default, in points. */
const lineHeight = 15;

/**
 * How high a row is, in points: Excel measures rows by itself, Calc and viewers set the lines of a
 * cell one upon another. Widths are those of columns, in characters.
 */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const counts = texts.map((text, column) => countLines(text, (widths[column] ?? 1) - 1));
  return Math.max(1, ...counts) * lineHeight;
}

function countLines(text: string, width: number): number {
  let count = 1;
  let room = width;
  for (const word of text.split(/[ \n]/u)) {
    if (word.length > room && room < width) {
      count += 1;
      room = width;
    }
    count += Math.ceil(Math.max(0, word.length - width) / width);
    room -= Math.min(word.length, width) + 1;
  }
  return count;
}
