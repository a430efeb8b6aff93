import { isFatherMark } from "../../russian/father-mark.ts";
import { inOneAlphabet } from "../fold-words.ts";
import type { Said } from "../table.ts";

/** A name without what is no part of it, and what was done to it. */
interface TidyName {
  name: string;
  notes: Said[];
}

/** In brackets, after a comma or a dash from a small letter on, and what has a slash: «д/о». */
const remark = /\([^)]*\)|(?:,\s*|\s[-–—]\s)\p{Ll}[^()]*$|\s\p{Ll}+\/\p{Ll}+\.?$/gu;

/** Remarks, stars, numbers of rows and full stops are no part of a name. */
export function tidyName(text: string): TidyName {
  const isTyped = /\p{Lu}/u.test(text);
  const remarks = isTyped ? (text.match(remark) ?? []) : [];
  const plain = (isTyped ? text.replaceAll(remark, " ") : text)
    .replace(/^\d+(?:[.)]\s*|\s+)/u, "")
    .replaceAll(/[*,]/gu, " ")
    .replaceAll(/\s*([-‐‑–])\s*(?=\p{L})/gu, "$1")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/(?<=\p{L}{3})[.;:]+$/u, "");
  const { name, notes } = mendLetters(plain);
  const told = remarks.map((each) => ({
    rule: "sheet-name-remark",
    message: `Приписка к имени не взята: ${each.replace(/^[\s,–—-]+/u, "")}.`,
    hint: "Если она важна, запишите её в своё поле.",
  }));
  return { name, notes: [...told, ...notes] };
}

/** Letters of the wrong keyboard, and of the wrong size where all are small. */
export function mendLetters(text: string): TidyName {
  // «Cоколова» with a Latin «C» looks right, and no declension or search would find it.
  const russian = inOneAlphabet(text);
  return {
    name: /\p{Lu}/u.test(russian) ? russian : upperWords(russian),
    notes: russian === text ? [] : [mendedLetters(russian)],
  };
}

function mendedLetters(name: string): Said {
  return {
    rule: "sheet-name-letters",
    message: `В имени были латинские буквы, похожие на русские; взято «${name}».`,
    hint: "Если это не так, введите имя заново.",
  };
}

/** Of a name that was typed in small letters; «оглы» stays. */
function upperWords(name: string): string {
  return name
    .split(" ")
    .map((word) => (isFatherMark(word) ? word : upperHalves(word)))
    .join(" ");
}

function upperHalves(word: string): string {
  return word.replaceAll(/(?<=^|-)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
