/** Finds lines and columns in one text; both count from 1. */
export type FindPosition = (offset: number) => { line: number; column: number };

/**
 * Looks for line breaks only when first asked: most files have no problems. (LineCounter of the
 * `yaml` package misses breaks within text that it cannot parse.)
 */
export function findPositionsIn(text: string): FindPosition {
  let starts: readonly number[] | null = null;
  return (offset) => {
    starts ??= findLineStarts(text);
    const index = findLastAtMost(starts, offset);
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
  };
}

function findLineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}

/** Index of the last of the sorted numbers that is not greater. */
function findLastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
