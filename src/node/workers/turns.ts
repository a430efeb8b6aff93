/** How many of so many things were taken, in memory that threads share. */
export interface Turns {
  taken: Int32Array<SharedArrayBuffer>;
  count: number;
}

/** Turns that no one has taken yet. */
export function createTurns(count: number): Turns {
  return { taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), count };
}

/**
 * Takes one thing after another until all are taken, each by one thread only: a thread that started
 * later, or has the harder ones, takes fewer.
 */
export function* takeTurns<Item>({ taken, count }: Turns, items: readonly Item[]): Generator<Item> {
  for (;;) {
    const number = Atomics.add(taken, 0, 1);
    const item = items[number];
    if (number >= count || item === undefined) return;
    yield item;
  }
}
