import RussianNouns from "russian-nouns-js";

import type { Gender } from "./adjective.ts";
import type { Case } from "./cases.ts";

const engine = new RussianNouns.Engine();

const genders = {
  masculine: RussianNouns.Gender.MASCULINE,
  feminine: RussianNouns.Gender.FEMININE,
  neuter: RussianNouns.Gender.NEUTER,
} as const;

const cases = {
  nominative: RussianNouns.Case.NOMINATIVE,
  genitive: RussianNouns.Case.GENITIVE,
  dative: RussianNouns.Case.DATIVE,
  accusative: RussianNouns.Case.ACCUSATIVE,
  instrumental: RussianNouns.Case.INSTRUMENTAL,
  prepositional: RussianNouns.Case.PREPOSITIONAL,
} as const;

/** Stressed endings of the instrumental that the library writes with «е»: секретарём, судьёй. */
const stressedEnding = /(?<=секретар|вратар|судь|шве)е(?=[мй]$)/u;

/** The gender that a noun's ending shows; null for plurals and what never declines (портье). */
export function findNounGender(word: string): Gender | null {
  if (/[бвгджзйклмнпрстфхцчшщь]$/u.test(word)) return "masculine";
  if (/[ая]$/u.test(word)) return "feminine";
  return /(?:цо|ство|ие|лище)$/u.test(word) ? "neuter" : null;
}

/** Declines a noun in the singular with russian-nouns-js. Takes small letters. */
export function declineNoun(word: string, gender: Gender, animate: boolean, name: Case): string {
  const [form] = engine.decline({ text: word, gender: genders[gender], animate }, cases[name]);
  return form.replace(stressedEnding, "ё");
}
