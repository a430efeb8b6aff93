import {
  findCyrillicTwins,
  findDigitTwins,
  type LookAlike,
  replaceTwins,
} from "../base/look-alikes.ts";

/**
 * What is said of letters that only look right, with a blank before it: Russian ones among Latin
 * ones («іnn»), letters among digits («77О7»). `holds` tells whether the value would do with the
 * others in their place; empty where that is not what is wrong.
 */
export function noteTwins(value: unknown, holds: (text: string) => boolean): string {
  if (typeof value !== "string") return "";
  for (const [twins, name] of [
    [findCyrillicTwins(value), "буква русская, а нужна латинская"],
    [findDigitTwins(value), "буква, а нужна цифра"],
  ] as const) {
    if (twins.length > 0 && holds(replaceTwins(value, twins))) return ` ${tell(twins, name)}`;
  }
  return "";
}

function tell(twins: readonly LookAlike[], name: string): string {
  return twins.map(({ found, meant }) => `Знак «${found}» — ${name} «${meant}».`).join(" ");
}
