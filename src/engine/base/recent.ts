/** What was made last, by a key that says all that it follows from. */
export interface Recent<Value> {
  /** What was made with this key, or what is made now; what throws is not kept. */
  recall: (key: string, make: () => Value) => Value;
}

/**
 * Keeps the last `most` values: for what is read again as it was, where one file among many changed
 * (in the workshop, in `dev`, when an edition is sealed). A run over many organizations reads each
 * file once: what would only fill the memory there is kept `from` its second time on. Of values that
 * are as big as their keys, those are kept whose keys have no more than so many `characters` in all.
 */
export function createRecent<Value>(
  most: number,
  from: "first time" | "second time" = "first time",
  characters = Infinity,
): Recent<Value> {
  const kept = new Map<string, { value: Value }>();
  const seen = new Set<string>();
  const isWorth = (key: string): boolean => {
    if (from === "first time" || seen.delete(key)) return true;
    seen.add(key);
    dropOldest(seen, most);
    return false;
  };
  return {
    recall: (key, make) => {
      const before = kept.get(key);
      const { value } = before ?? { value: make() };
      if (!before && !isWorth(key)) return value;
      kept.delete(key);
      kept.set(key, before ?? { value });
      dropOldest(kept, most);
      if (!before && characters < Infinity) dropBeyond(kept, characters);
      return value;
    },
  };
}

/** Maps and sets keep the order in which their keys came. */
function dropOldest(keys: Set<string> | Map<string, unknown>, most: number): void {
  const [oldest] = keys.keys();
  if (keys.size > most && oldest !== undefined) keys.delete(oldest);
}

function dropBeyond(kept: Map<string, unknown>, characters: number): void {
  let sum = 0;
  for (const key of [...kept.keys()].reverse()) {
    sum += key.length;
    if (sum > characters) kept.delete(key);
  }
}
