import { isFatherMark } from "./father-mark.ts";
import { findSex } from "./sex.ts";

/** The parts of a name; a missing one is an empty string. */
export interface NameParts {
  readonly surname: string;
  readonly firstName: string;
  readonly patronymic: string;
}

/**
 * Splits «Соколова Анна Петровна», surname first. With three words and more the last is the
 * patronymic («Гасан оглы»: the last two), the one before it the first name, the rest the surname;
 * two words are surname and first name, or first name and patronymic if the second shows one; one
 * word is a surname. Words in capitals become «Соколова», «Петров-Водкин».
 */
export function splitName(text: string): NameParts {
  const tight = text.trim().replace(/(?<=\p{L})(?:\s+[-–]\s*|[-–]\s+)(?=\p{L})/gu, "-");
  const words = tight.split(/\s+/u).map(lowerCapitals);
  const rest = words.splice(0, words.length - countPatronymicWords(words));
  const firstName = rest.length > 1 || words.length > 0 ? (rest.pop() ?? "") : "";
  return { surname: rest.join(" "), firstName, patronymic: words.join(" ") };
}

function countPatronymicWords(words: readonly string[]): number {
  const last = words.at(-1) ?? "";
  if (words.length > 2 && isFatherMark(last)) return 2;
  if (words.length === 2) return findSex(last) === null ? 0 : 1;
  return words.length > 2 ? 1 : 0;
}

/** «О’НИЛ-ПЕТРОВА» → «О’Нил-Петрова», «САМЕД-ОГЛЫ» → «Самед-оглы». */
function lowerCapitals(word: string): string {
  if (word !== word.toUpperCase()) return word;
  const small = word.toLowerCase();
  if (isFatherMark(word)) return small;
  const halves = small
    .split("-")
    .map((half, index) => (index > 0 && isFatherMark(half) ? half : upperWords(half)));
  return halves.join("-");
}

/** The letter is looked at first: before each mark, the look back would go over all marks. */
function upperWords(text: string): string {
  return text.replace(/(?=\p{L})(?<!\p{L}\p{M}*)\p{L}/gu, (letter) => letter.toUpperCase());
}
