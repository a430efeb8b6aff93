import { hasMissing, quoteMissing } from "../russian/blanks.ts";
import { listUnits } from "./list-units.ts";
import type { DocumentToSeal } from "./make-seal.ts";

/** A place of a document, and the words about its blank, which may be internal. */
export interface Blank {
  place: string;
  words: string;
}

/**
 * Places of documents made of the data that lack a word: «Приказ…, пункт 1», «протокол от ___ № ___».
 * What was signed has something there, by hand or of data that came later. Places for handwriting on
 * purpose are none, and of a file that came back nothing is told: it is what was signed.
 */
export function findBlanks(documents: readonly DocumentToSeal[]): Blank[] {
  return documents
    .filter(({ words }) => words.isMade)
    .flatMap(({ words: { tree } }) => {
      const { title } = tree.properties;
      const inTitle = hasMissing(title) ? [{ place: "название", words: title }] : [];
      const inWords = listUnits(tree)
        .filter(({ text }) => hasMissing(text))
        .map(({ name, text }) => ({ place: `${title}, ${name}`, words: quoteMissing(text) }));
      return [...inTitle, ...inWords];
    });
}
