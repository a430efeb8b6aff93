import type { Edition } from "../generated/types.ts";

/**
 * Ids of documents of one day that repeal each other, also in a round of several: what is left when
 * all that repeal none of the others are put aside, again and again, and then all that none of the
 * others repeals.
 */
export function findMutual(editions: readonly Edition[]): ReadonlySet<string> {
  const days = new Map(editions.map(({ id, date }) => [id, date]));
  const pairs = editions.flatMap(({ id, date, repeals = [] }) =>
    repeals
      .filter((other) => other !== id && days.get(other) === date)
      .map((other): Pair => [id, other]),
  );
  const forth = putAside(pairs);
  const back = putAside(forth.map(([act, named]): Pair => [named, act]));
  return new Set(back.flat());
}

type Pair = readonly [act: string, named: string];

/** The pairs without those that lead to nothing but an end. */
function putAside(pairs: readonly Pair[]): Pair[] {
  const left = new Map<string, number>();
  const leading = new Map<string, string[]>();
  for (const [act, named] of pairs) {
    left.set(act, (left.get(act) ?? 0) + 1);
    leading.set(named, [...(leading.get(named) ?? []), act]);
  }
  const ends = [...leading.keys()].filter((id) => !left.has(id));
  const gone = new Set(ends);
  for (const end of ends)
    for (const act of leading.get(end) ?? []) {
      const rest = (left.get(act) ?? 0) - 1;
      left.set(act, rest);
      if (rest > 0 || gone.has(act)) continue;
      gone.add(act);
      ends.push(act);
    }
  return pairs.filter(([act, named]) => !gone.has(act) && !gone.has(named));
}
