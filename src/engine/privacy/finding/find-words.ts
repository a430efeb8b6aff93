import { asciiUrl } from "../../base/ascii-address.ts";
import { foldLetter, foldText } from "./fold-text.ts";

/** A folded text for a search of words: in small letters, those that look alike made one. */
export function foldLetters(text: string): string {
  return text.replaceAll(/[^\0-\x7f]|[A-Z]/gu, foldLetter);
}

/**
 * Makes one search for many values in such texts, in any case and with blanks inside. An address
 * of the web leads to its place without «https://», too.
 */
export function createWordFinder<Value extends { value: string }>(
  values: readonly Value[],
): (folded: string) => Value[] {
  const sought = values.filter(({ value }) => value.trim() !== "");
  if (sought.length === 0) return () => [];
  let any: RegExp | null = null;
  return (folded) => {
    if (!(any ??= patternOf(sought)).test(folded)) return [];
    return sought.filter((value) => patternOf([value]).test(folded));
  };
}

/** What may be left out of an address, and what it may end with. */
const scheme = /^\s*https?:\/\/(?:www\.)?(.+?)\/?\s*$/iu;

/**
 * An address as it was typed, and as networks write it: in Latin letters and percent signs. Of one
 * that lets in, the code at its end is enough.
 */
function spellings({ value }: { value: string }): string[] {
  if (!scheme.test(value)) return [value];
  const addresses = [value, asciiUrl(value)].map((address) => address.replace(scheme, "$1"));
  const [, code = ""] = /[/=+]([\w-]{8,})$/.exec(addresses[0] ?? "") ?? [];
  return [...new Set([...addresses, ...(isMadeUp(code) ? [code] : [])])];
}

/** Whether no person thought of it: letters of both sizes and digits without a word. */
function isMadeUp(code: string): boolean {
  return /\d/.test(code) && /[a-z]/.test(code) && /[A-Z]/.test(code);
}

const blanks = String.raw`[\s\p{Cf}\p{M}\p{DI}]{0,8}`;

/** Not inside a longer word. */
function patternOf(values: readonly { value: string }[]): RegExp {
  const spaced = values
    .flatMap(spellings)
    .map((spelling) =>
      Array.from(foldText(spelling).replaceAll(/\s+/g, ""), (character) =>
        RegExp.escape(foldLetter(character)),
      ).join(blanks),
    );
  const word = String.raw`[\p{L}\d_]`;
  return new RegExp(`(?<!${word})(?:${spaced.join("|")})(?!${word})`, "u");
}
