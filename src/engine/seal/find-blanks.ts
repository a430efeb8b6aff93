import { hasMissing, quoteMissing } from "../russian/blanks.ts";
import { listUnits } from "./list-units.ts";
import type { DocumentToSeal } from "./make-seal.ts";

/**
 * Places of documents made of the data that lack a word: «Приказ…, пункт 1: «протокол от ___ № ___»».
 * What was signed has something there, by hand or of data that came later. Places for handwriting on
 * purpose are none, and of a file that came back nothing is told: it is what was signed.
 */
export function findBlanks(documents: readonly DocumentToSeal[]): string[] {
  return documents
    .filter(({ words }) => words.isMade)
    .flatMap(({ words: { tree } }) => {
      const { title } = tree.properties;
      const inTitle = hasMissing(title) ? [`название: «${title}»`] : [];
      const inWords = listUnits(tree)
        .filter(({ text }) => hasMissing(text))
        .map(({ name, text }) => `${title}, ${name}: «${quoteMissing(text)}»`);
      return [...new Set([...inTitle, ...inWords])];
    });
}
