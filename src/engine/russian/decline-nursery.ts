import { buildCases, type Case, type Cases } from "./cases.ts";
import { keepLetterCase } from "./letter-case.ts";

/** «Детские ясли», «ясли» of «ясли-сад»: a plural, which the rules for nouns do not know. */
const nursery = /^((?:[а-яё]+[ыи]е\s+)*)(ясли)(?![а-яё])/iu;

const endings: Readonly<Record<Case, readonly [adjective: string, noun: string]>> = {
  nominative: ["е", "и"],
  genitive: ["х", "ей"],
  dative: ["м", "ям"],
  accusative: ["е", "и"],
  instrumental: ["ми", "ями"],
  prepositional: ["х", "ях"],
};

/** Whether a name begins with «ясли», whatever adjectives stand before. */
export function isNursery(name: string): boolean {
  return nursery.test(name);
}

/** «Ясли» at the head of a name and the adjectives before it decline; the rest stays. */
export function declineNursery(name: string): Cases {
  return buildCases((form) =>
    name.replace(nursery, (_, words: string, head: string) => {
      const [adjective, noun] = endings[form];
      const before = words.replaceAll(/[а-яё]+/giu, (word) => putEnding(word, adjective));
      return before + putEnding(head, noun);
    }),
  );
}

/** All these words lose one letter before their endings. */
function putEnding(word: string, ending: string): string {
  return keepLetterCase(word, word.slice(0, -1).toLowerCase() + ending);
}
