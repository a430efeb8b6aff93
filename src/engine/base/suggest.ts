import { distance } from "fastest-levenshtein";

import { findCyrillicTwins, replaceTwins } from "./look-alikes.ts";

/**
 * The candidate that the user most likely meant, or null when none is near: at most a third of
 * the word may differ. Russian letters that look like Latin ones are no difference: «ѕіtе».
 */
export function suggest(word: string, candidates: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const small = word.toLowerCase();
  const read = replaceTwins(word, findCyrillicTwins(word)).toLowerCase();
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const far = distance(small, other);
    const nearest = read === small ? far : Math.min(far, distance(read, other));
    if (nearest >= least) continue;
    best = candidate;
    least = nearest;
  }
  return best;
}

/** «Возможно, вы имели в виду …» where something is near, else the list of what there is. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const near = suggest(word, candidates);
  if (near !== null) return `Возможно, вы имели в виду «${near}».`;
  return `Допустимо: ${listNames(candidates)}.`;
}

/** A hint is to be read: of a thousand names it needs the first ones only. */
const mostNames = 100;

/** «a», «b», «c»; of very many the first, and how many more there are. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `«${name}»`);
  const rest = names.length - shown.length;
  return `${shown.join(", ")}${rest === 0 ? "" : ` и ещё ${rest}`}`;
}
