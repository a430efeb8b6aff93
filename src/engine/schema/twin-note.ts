import {
  findCyrillicTwins,
  findDigitTwins,
  type LookAlike,
  replaceTwins,
} from "../base/look-alikes.ts";

/**
 * What is said of letters that only look right, with a blank before it: Russian ones among Latin
 * ones («іnn»), letters among digits («77О7»), spaces that are not seen. `holds` tells whether the value would do with the
 * others in their place; empty where that is not what is wrong.
 */
export function noteTwins(value: unknown, holds: (text: string) => boolean): string {
  if (typeof value !== "string") return "";
  if (
    /[^\S ]|[\u200B\u2060\uFEFF]/u.test(value) &&
    holds(value.replace(/[\s\u200B\u2060\uFEFF]/gu, ""))
  )
    return " В нём есть неразрывный или невидимый пробел: сотрите его.";
  for (const [twins, name] of [
    [
      findCyrillicTwins(value),
      (letter: string) => `буква ${nameAlphabet(letter)}, а нужна латинская`,
    ],
    [findDigitTwins(value), () => "буква, а нужна цифра"],
  ] as const) {
    if (twins.length > 0 && holds(replaceTwins(value, twins))) return ` ${tell(twins, name)}`;
  }
  return "";
}

/** The value with what only looks right put right; undefined where that is not what is wrong. */
export function meantByTwins(value: unknown, holds: (text: string) => boolean): string | undefined {
  if (typeof value !== "string") return undefined;
  const bare = value.replace(/[\s\u200B\u2060\uFEFF]/gu, "");
  const read = [findCyrillicTwins(value), findDigitTwins(value)].map((twins) =>
    replaceTwins(value, twins),
  );
  return [bare, ...read].find((text) => text !== value && holds(text));
}

/** «і» is a letter of Ukrainian, not of Russian: whoever looks for it should not doubt. */
function nameAlphabet(letter: string): string {
  return /[а-яё]/iu.test(letter) ? "русская" : "кириллицы";
}

function tell(twins: readonly LookAlike[], name: (letter: string) => string): string {
  return twins.map(({ found, meant }) => `Знак «${found}» — ${name(found)} «${meant}».`).join(" ");
}
