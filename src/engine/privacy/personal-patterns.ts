import { foldText } from "./finding/fold-text.ts";
import { spokenRuns } from "./finding/spoken-numbers.ts";

/** A stretch of a text, from and to. */
export type Stretch = readonly [from: number, to: number];

/** What stands in a text and looks like somebody's own, whoever it is. */
export interface Personal {
  what: "mobile" | "mail";
  stretch: Stretch;
}

const gap = String.raw`[\s\p{Cf}\p{M}()[\].,*_/|\u2010-\u2015\u2212\-]{0,6}`;
const rest = String.raw`(?:${gap}\d){7}(?!\d)`;

/** Russian mobile numbers: with +7 or 8 however spaced; without, in their usual groups, or told. */
const mobiles = [
  String.raw`(?<!\d)(?:\+${gap}7|8|7(?=\u2060*9(?:\u2060*\d){9}))${gap}9${gap}\d${gap}\d${rest}`,
  String.raw`(?<![\d.,-]|№ ?)\(?9\d\d(?:\) ?|[ \u00a0-])\d{3}[ \u00a0-]\d\d[ \u00a0-]?\d\d(?![\d.,]\d|\d)`,
  String.raw`(?<!\p{L})(?:код|тел|моб)[^\d\n]{0,24}\(?9\d\d(?!\d)[^\d\n]{1,32}\d{3}[ \u00a0-]?\d\d[ \u00a0-]?\d\d(?!\d)`,
];
const mobile = new RegExp(mobiles.join("|"), "giu");

/** Where anybody may have a box. */
const services =
  "mail|bk|list|inbox|internet|vk|xmail|yandex|ya|narod|gmail|googlemail|rambler|lenta|autorambler|myrambler|ro|outlook|hotmail|live|msn|icloud|me|mac|yahoo|proton|protonmail|pm|qip|pochta|м[эе]йл|маил|яндекс|(?:джи|г|ж)м[эе]йл|рамблер|инбокс|лист|бк|почта";
const at = String.raw`(?:[\s\p{Cf}]{0,3}@[\s\p{Cf}]{0,3}|\s{0,3}[([{<«]\s?(?:собака|at)\s?[)\]}>»]\s{0,3}|\s{1,3}собака\s{1,3})`;
const dot = String.raw`(?:\s?[([{<«]?\s?(?:\.|точка|dot)\s?[)\]}>»]?\s?)`;
const mail = new RegExp(
  String.raw`(?<![\p{L}\d._+-])[\p{L}\d._+-]{1,64}${at}(?:${services})${dot}(?:ru|com|by|kz|ua|me|net|org|su|рф|ру|ком)(?!\.?[\p{L}\d_-])`,
  "giu",
);

/** Mobile numbers and mailboxes that anybody may have, in a text, in its order by kind. */
export function findPersonal(text: string): Personal[] {
  const folded = foldInPlace(text);
  return [
    ...Array.from(folded.matchAll(mobile), (match) => describe("mobile", match, folded)),
    ...findSpoken(folded).map((stretch): Personal => ({ what: "mobile", stretch })),
    ...Array.from(folded.matchAll(mail), (match) => describe("mail", match, folded)),
  ];
}

function describe(
  what: Personal["what"],
  { index, 0: found }: RegExpExecArray,
  text: string,
): Personal {
  let end = index + found.length;
  while (text[end] === "\u2060") end += 1;
  return { what, stretch: [index, end] };
}

/** Numbers that are told in words, with figures among them or without. */
function findSpoken(text: string): Stretch[] {
  return spokenRuns(text)
    .filter(({ digits }) => /^[78]?9\d{9}$/.test(digits))
    .map(({ stretch }) => stretch);
}

/** One sign in an address or in a reference of a page, with what it is written by. */
const encoded = /%([2-7][\da-f])|&#(?:x([\da-f]{2,4})|(\d{2,4}));/gi;

/** Signs of other scripts under ours, each as long as it was, so that places stay. */
function foldInPlace(text: string): string {
  return decodeInPlace(text).replaceAll(/[^\0-\x7f\u0400-\u04ff\u2000-\u206f]/gu, (sign) => {
    const folded = foldText(sign);
    if (folded.length === sign.length) return folded;
    return folded.length === 1 ? `\u2060${folded}` : sign;
  });
}

/** After the sign stands what is not seen, so that it is as long as it was. */
function decodeInPlace(text: string): string {
  return text.replaceAll(encoded, (written, percent?: string, hex?: string, decimal?: string) => {
    const figures = percent ?? hex;
    const code = figures === undefined ? Number(decimal) : parseInt(figures, 16);
    return String.fromCharCode(code).padEnd(written.length, "\u2060");
  });
}
