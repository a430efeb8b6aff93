import { createFinder } from "./create-finder.ts";
import { createFreshStretches } from "./fresh-stretches.ts";
import { searchable } from "./searchable-text.ts";

/**
 * The search of createFinder for many texts that say mostly the same, as the files of a site do: only
 * what is new of a text is looked through. Where that holds anything, or might be read in another
 * way, the whole text is.
 */
export function createPageFinder<Value extends { value: string }>(
  values: readonly Value[],
): (text: string) => Value[] {
  const find = createFinder(values);
  if (values.length === 0) return () => [];
  const fresh = createFreshStretches(reachOf(values));
  return (text) => {
    const { stretches, remember } = fresh(text);
    for (const stretch of stretches) {
      const readings = searchable(stretch);
      if (readings.length > 1 || find(readings).length > 0) return find(text);
    }
    remember();
    return [];
  };
}

/** Ten digits with words between them take less; of other values each letter may have gaps. */
function reachOf(values: readonly { value: string }[]): number {
  return values.reduce((most, { value }) => Math.max(most, 12 * value.length), 1024);
}
