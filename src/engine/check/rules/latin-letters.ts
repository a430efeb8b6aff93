import { findCyrillicTwins, findLatinTwins, replaceTwins } from "../../base/look-alikes.ts";
import { replaceWith } from "../../problem.ts";
import type { LanguageContext } from "../contexts.ts";
import type { Rule } from "../rule.ts";

/** Latin letters that look like Russian ones; «X» alone is left out: a Roman ten. */
const lookAlikes = /^[ABCEHKMOPTaceopxy]$/u;

/** Words of one alphabet: a hyphen parts «VK-мессенджер» into two. Addresses are not words. */
const words = /(?:https?:\/\/|www\.)\S+|\p{L}+/gu;

const address = /[:.]/u;

/**
 * The words of a text. What holds an «@» is looked for piece by piece: one expression for all, tried
 * at each letter anew, takes quadratic time over a text without blanks.
 */
function wordsOf(text: string): string[] {
  return text
    .split(/\s/u)
    .filter((piece) => !/\S@\S/u.test(piece))
    .flatMap((piece) => Array.from(piece.matchAll(words), ([word]) => word));
}

/**
 * A Russian word with latin letters in it, or the reverse («VКонтакте»): it looks right, but
 * neither search nor alphabetical order find it.
 */
export const latinLetters: Rule<LanguageContext> = {
  id: "latin-letters",
  severity: "warning",
  title: "В словах нет букв из чужого алфавита",
  why: "Слово с буквой из другого алфавита выглядит верным, но его не находит поиск, а программа чтения с экрана произносит его по буквам.",
  source: "Требования к доступности сайта: постановление Правительства № 102 от 07.02.2026",
  mend: "Наберите слово заново, не переключая раскладку: русское — целиком русскими буквами, латинское — целиком латинскими.",
  bad: {
    files: `
# organization.yaml
founder: { name: Aдминистрация Пугачевского района }
`,
  },
  good: {
    files: `
# organization.yaml
founder: { name: Администрация Пугачевского района }
`,
  },
  check({ strings }, report) {
    for (const { file, path, text } of strings) {
      if (!/\p{Script=Latin}/u.test(text)) continue;
      for (const word of wordsOf(text)) {
        const latin = word.match(/\p{Script=Latin}/gu) ?? [];
        const russian = word.match(/\p{Script=Cyrillic}/gu) ?? [];
        const isMixed = latin.length > 0 && russian.length > 0 && !address.test(word);
        if (isMixed) {
          const meant = unmix(word, latin.length > russian.length);
          const fixed = meant === null ? null : text.replaceAll(word, meant);
          const repair = fixed === null ? undefined : replaceWith(path, text, fixed);
          report(file, path, nameMixture(word, latin, russian), hint, undefined, repair);
        } else if (lookAlikes.test(word))
          report(
            file,
            path,
            `Буква «${word}» в строке «${text}» — латинская, а выглядит как русская.`,
            hint,
          );
      }
    }
  },
};

const hint = "Наберите слово заново, не переключая раскладку.";

/** The word in one alphabet; null where a letter has no twin in it. */
function unmix(word: string, isLatin: boolean): string | null {
  const meant = replaceTwins(word, isLatin ? findCyrillicTwins(word) : findLatinTwins(word));
  const odd = isLatin ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u;
  return odd.test(meant) ? null : meant;
}

function nameMixture(word: string, latin: readonly string[], russian: readonly string[]): string {
  const isRussian = russian.length >= latin.length;
  const odd = [...new Set(isRussian ? latin : russian)].map((letter) => `«${letter}»`).join(", ");
  return `В слове «${word}» смешаны два алфавита: ${isRussian ? "латинские" : "русские"} буквы — ${odd}.`;
}
