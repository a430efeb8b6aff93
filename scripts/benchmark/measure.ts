/** What was found out about a work that was done several times. */
export interface Measured {
  /** Milliseconds: the middle one, the least and the greatest. */
  times: Spread;
  /** The most memory that its process held, in bytes; absent where other works share it. */
  memory?: number;
}

export interface Spread {
  median: number;
  least: number;
  most: number;
}

/**
 * Times a work `runs` times, after one run that does not count: it fills caches and lets the
 * engine compile. Of a work that is made of equal parts, the times of one part are given. A single
 * run is for trying whether all works: it is not warmed up.
 */
export async function measure(work: () => unknown, runs: number, parts = 1): Promise<Measured> {
  if (runs > 1) await work();
  const times: number[] = [];
  while (times.length < runs) {
    const start = performance.now();
    await work();
    times.push((performance.now() - start) / parts);
  }
  return { times: spreadOf(times) };
}

/** Takes at least one number; of two middle ones the greater is the median. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted.at(index) ?? NaN;
  return { median: at(Math.floor(sorted.length / 2)), least: at(0), most: at(-1) };
}
