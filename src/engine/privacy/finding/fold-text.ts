import { border } from "../reading/borders.ts";
import { foldOtherSigns } from "./other-signs.ts";

/**
 * Text as a search for private values sees it. Both sides of a comparison pass through the same
 * functions, so however something is written, it is compared once.
 */

/** Digits that compatibility decomposition (NFKC) leaves: of other scripts, circled, ideographic. */
const otherDigit =
  /[\p{Nd}\u24f5-\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792〇零一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖]/u;
/** Where they may stand: no letter nor dash of ours is asked what it is. */
const beyond = /[\u0660-\u1fff\u2100-\ud7ff\ue000-\uffff]|[\ud800-\udbff][\udc00-\udfff]/g;

/** Compatible signs made one, and the digits of all scripts made ours. */
export function foldText(text: string): string {
  return foldOtherSigns(text)
    .normalize("NFKC")
    .replace(beyond, (sign) => (otherDigit.test(sign) ? digitOf(sign) : sign));
}

/** In everyday signs, and in those of bills, simple and full. */
const ideographic = "〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖零壹貳參肆伍陸柒捌玖";

function digitOf(character: string): string {
  const ideograph = ideographic.indexOf(character);
  if (ideograph >= 0) return String(ideograph % 10);
  const code = character.codePointAt(0) ?? 0;
  if (!/\p{Nd}/u.test(character)) return String(circledDigit(code));
  // Unicode keeps the ten digits of a script together, in their order.
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

/** Of the dingbats, which begin with one. */
function circledDigit(code: number): number {
  if (code === 0x24ff) return 0;
  const first = [0x278a, 0x2780, 0x2776, 0x24f5].find((start) => code >= start) ?? code;
  return code - first + 1;
}

/** What a reader does not see, or sees as a space. */
const blank = /[\s\p{Cc}\p{Cf}\p{M}\p{DI}\u2800]/u;

export function isBlank(character: string): boolean {
  return character !== border && blank.test(character);
}

/** Letters that look like Latin ones, and signs that look like a full stop, under what they look like. */
const alike: Readonly<Record<string, string>> = {
  a: "аɑαᴀᎪ",
  b: "вЬьβʙᏴ",
  c: "сᴄᏟ",
  d: "ԁᴅᎠ",
  e: "еёεᴇᎬ",
  f: "ꜰ",
  g: "ɡɢᏀ",
  h: "нһηհʜᎻ",
  i: "іıιїɪᎥ",
  j: "јᴊᎫ",
  k: "кκᴋᏦ",
  l: "ⅼʟᏞӏ",
  m: "мμᴍᎷ",
  n: "пռνɴո",
  o: "оοօᴏ",
  p: "рρᴘᏢ",
  q: "ԛ",
  r: "гᴦʀᎡ",
  s: "ѕꜱᏚ",
  t: "тτᴛᎢ",
  u: "υսᴜ",
  v: "ѵᴠᏙ",
  w: "ѡԝωшᴡᎳ",
  x: "хχ",
  y: "уγүʏᎩ",
  z: "ᴢᏃ",
  ".": "。·•∙⋅・",
};

const latin = new Map(
  Object.entries(alike).flatMap(([letter, others]) =>
    Array.from(others, (other): [string, string] => [other.toLowerCase(), letter]),
  ),
);

/** A character in small, and as a Latin letter if it looks like one; always one character. */
export function foldLetter(character: string): string {
  const small = plainOf(character.toLowerCase());
  const known = latin.get(small) ?? small;
  return known.length === character.length ? known : character;
}

const accented = /[\u00c0-\u024f\u1e00-\u1eff]/u;

/** A Latin letter without what stands above and below it. */
function plainOf(letter: string): string {
  return accented.test(letter) ? letter.normalize("NFD").charAt(0) : letter;
}

/** All characters of a word, folded and without blanks. */
export function foldWord(word: string): string {
  return Array.from(foldText(word), (character) =>
    isBlank(character) ? "" : foldLetter(character),
  ).join("");
}

/** Letters that stand for digits where digits are meant. */
const digitLike: Readonly<Record<string, string>> = {
  "0": "OoОоΟο",
  "1": "IlІіӏ|",
  "2": "Zz",
  "3": "ЗзƷʒ",
  "4": "Чч",
  "5": "SsЅѕ",
  "6": "б",
  "8": "ВBв",
  "9": "gq",
};

const digits = new Map(
  Object.entries(digitLike).flatMap(([digit, letters]) =>
    Array.from(letters, (letter): [string, string] => [letter, digit]),
  ),
);
const letters = RegExp.escape([...digits.keys()].join(""));
/** A word of both, of which one is told by the other. */
const mixed = new RegExp(`(?:\\d[${letters}]|[${letters}]\\d)(?!\\p{L})`, "gu");
const words = new RegExp(`(?<![\\p{L}\\d])[\\d${letters}]{1,16}(?![\\p{L}\\d])`, "gu");
const around = 120;

/** Stretches of a text in which a letter stands for a digit («9О5»), with 905 there. */
export function unmixDigits(text: string): string[] {
  const found: string[] = [];
  let end = 0;
  for (const { index } of text.matchAll(mixed)) {
    if (index < end) continue;
    end = index + around;
    const stretch = text.slice(Math.max(0, index - around), end + around);
    if (stretch.replaceAll(/\D/g, "").length < least) continue;
    found.push(
      stretch.replace(words, (word) =>
        Array.from(word, (sign) => digits.get(sign) ?? sign).join(""),
      ),
    );
  }
  return found;
}

/** Of ten digits nobody writes more than five as letters. */
const least = 5;
