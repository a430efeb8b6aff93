/** Where in a page the words of a query stand: the clauses, and a few words around. */
import { answers, splitWords } from "./search-words.js";

const around = 12;

/**
 * The places of a page where words of the slots stand, the best first: the clause that has most of
 * them. `page` is what pagefind knows of it. Empty where the page has not all of them.
 */
export function findPlaces(page, slots) {
  const words = page.content.split(/\s+/);
  const asked = slots.map((options) => options.flat());
  const hits = words.map((word) => {
    const parts = splitWords(word);
    return asked.flatMap((options, slot) =>
      options.some((option) => parts.some((part) => answers(part, option))) ? [slot] : [],
    );
  });
  if (asked.some((_, slot) => !hits.some((hit) => hit.includes(slot)))) return [];
  const anchors = page.anchors.toSorted((a, b) => a.location - b.location);
  const places = new Map();
  hits.forEach((slotsHere, at) => {
    if (slotsHere.length === 0) return;
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

/** The number of the clause, and pieces of its text, found words apart. */
function excerpt(words, hits, at, begin, end) {
  const number = /^\d+(\.\d+)*\.$/.test(words[begin] ?? "") ? words[begin] : "";
  const from = Math.max(number === "" ? begin : begin + 1, at - around);
  const to = Math.min(end, at + 2 * around);
  const pieces = words
    .slice(from, to)
    .map((text, index) => ({ text, isFound: (hits[from + index] ?? []).length > 0 }));
  return { number, pieces, isCut: { before: from > begin + 1, after: to < end } };
}
