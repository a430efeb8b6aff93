/** How many of so many things were taken from a list, in memory that threads share. */
export interface SharedQueue {
  taken: Int32Array<SharedArrayBuffer>;
  count: number;
}

/** A queue of which no one has taken anything yet. */
export function createQueue(count: number): SharedQueue {
  return { taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), count };
}

/**
 * Takes one thing after another until all are taken, each by one thread only: a thread that started
 * later, or has the harder ones, takes fewer.
 */
export function* takeFromQueue<Item>(
  { taken, count }: SharedQueue,
  items: readonly Item[],
): Generator<Item> {
  for (;;) {
    const number = Atomics.add(taken, 0, 1);
    const item = items[number];
    if (number >= count || item === undefined) return;
    yield item;
  }
}
