/** Which pages have the words of a query, and where in them: the clauses, and a few words around. */
import { answers, splitWords } from "./search-words.js";

const around = 12;

/** The pages that have one of these options, by id, each as the best of them found it. */
async function findOptions(pagefind, options, filters) {
  const best = new Map();
  for (const words of options.slice(0, 20)) {
    const { results } = await pagefind.search(words.join(" "), { filters });
    for (const result of results)
      if (!(best.get(result.id)?.score >= result.score)) best.set(result.id, result);
  }
  return best;
}

/** Pages that have an option of each slot, the best first. */
export async function findPages(pagefind, slots, filters) {
  const bySlot = [];
  for (const options of slots) bySlot.push(await findOptions(pagefind, options, filters));
  const [first, ...others] = bySlot;
  const score = ({ id }) => bySlot.reduce((sum, found) => sum + found.get(id).score, 0);
  return [...first.values()]
    .filter(({ id }) => others.every((found) => found.has(id)))
    .toSorted((a, b) => score(b) - score(a));
}

/**
 * The places of a page where words of the slots stand, the best first: the clause that has most of
 * them. `page` is what pagefind knows of it. Empty where the page has not all of them.
 *
 * @param {{ content: string, anchors: { id: string, location: number }[] }} page
 * @param {readonly string[][][]} slots
 * @returns {{ id: string, number: string, pieces: { text: string, isFound: boolean }[] }[]}
 */
export function findPlaces(page, slots) {
  const words = page.content.split(/\s+/);
  const hits = findHits(words, slots);
  if (slots.some((_, slot) => !hits.some((hit) => hit.has(slot)))) return [];
  const anchors = page.anchors.toSorted((a, b) => a.location - b.location);
  const places = new Map();
  hits.forEach((slotsHere, at) => {
    if (slotsHere.size === 0) return;
    const index = anchors.findLastIndex(({ location }) => location <= at);
    const place = places.get(index) ?? { index, first: at, slots: new Set() };
    slotsHere.forEach((slot) => place.slots.add(slot));
    places.set(index, place);
  });
  return (
    [...places.values()]
      // What stands before the first clause is the top of the page: a clause leads nearer.
      .toSorted(
        (a, b) => b.slots.size - a.slots.size || (a.index < 0) - (b.index < 0) || a.first - b.first,
      )
      .map(({ index, first }) => {
        const begin = anchors[index]?.location ?? 0;
        const end = anchors[index + 1]?.location ?? words.length;
        return {
          id: anchors[index]?.id ?? "",
          ...excerpt(words, hits, first, begin, Math.max(end, first + 1)),
        };
      })
  );
}

/** Which slots each word answers: the words of an option must follow each other. */
function findHits(words, slots) {
  const tokens = words.flatMap((word, at) => splitWords(word).map((text) => ({ text, at })));
  const hits = words.map(() => new Set());
  slots.forEach((options, slot) => {
    for (const option of options)
      for (let from = 0; from <= tokens.length - option.length; from += 1)
        if (option.every((asked, index) => answers(tokens[from + index].text, asked)))
          option.forEach((_, index) => hits[tokens[from + index].at].add(slot));
  });
  return hits;
}

/** The number of the clause, and pieces of its text, found words apart. */
function excerpt(words, hits, at, begin, end) {
  const number = /^\d+(\.\d+)*\.$/.test(words[begin] ?? "") ? words[begin] : "";
  const from = Math.max(number === "" ? begin : begin + 1, at - around);
  const to = Math.min(end, at + 2 * around);
  const pieces = words
    .slice(from, to)
    .map((text, index) => ({ text, isFound: (hits[from + index]?.size ?? 0) > 0 }));
  return { number, pieces, isCut: { before: from > begin + 1, after: to < end } };
}
