import { ownCopy } from "./own-copy.ts";

/** More than the words that organizations share; a bound keeps memory flat. */
const maximumKnown = 5000;

/**
 * The same function with a memory: for what costs time and is asked again for most organizations,
 * as first names, positions and the lines of texts are.
 */
export function remember<Arguments extends readonly string[], Value>(
  make: (...words: Arguments) => Value,
): (...words: Arguments) => Value {
  const known = new Map<string, Value>();
  return (...words) => {
    const key = words.join("\n\n");
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(...words);
    if (known.size === maximumKnown) known.clear();
    known.set(ownCopy(key), made);
    return made;
  };
}

/** The same for a function of one word, which is asked for each word of each paper. */
export function rememberOne<Value>(
  make: (word: string) => Value,
  most = maximumKnown,
): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const own = ownCopy(word);
    const made = make(own);
    if (known.size === most) known.clear();
    known.set(own, made);
    return made;
  };
}
