/** More than the words that organizations share; a bound keeps memory flat. */
const maximumKnown = 5000;

/**
 * The same function with a memory: for what costs time and is asked again for most organizations,
 * as first names, positions and the lines of texts are.
 */
export function remember<Arguments extends readonly string[], Value>(
  make: (...words: Arguments) => Value,
  most = maximumKnown,
): (...words: Arguments) => Value {
  const known = new Map<string, Value>();
  return (...words) => {
    const [only] = words;
    const key = words.length === 1 && only !== undefined ? only : words.join("\n\n");
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(...words);
    if (known.size === most) known.clear();
    known.set(key, made);
    return made;
  };
}
