import { remember } from "../../base/remember.ts";

/** Lines of the letters of base64, of the usual and of that for addresses. */
const lines = /[\w+/-]{14,}(?:={0,2}\r?\n[\w+/-]+)*={0,2}/y;
/** Letters in a row that can say something. */
const least = 14;

/**
 * What may have been written as base64 in a text, as bytes: each run of its letters, begun at each
 * place of four, since letters of the text may stand before it. Only where it can say something,
 * and each once: papers say the same labels and addresses over and over.
 */
export function decodeBase64(text: string): Uint8Array[] {
  const found = new Set<string>();
  for (const run of runsOf(text))
    // A word may stand alone in the line before: «SIGNATURE-----».
    for (const each of [run, ...(run.includes("\n") ? [run.slice(run.indexOf("\n"))] : [])])
      for (const bytes of each.length > longestWord ? decodeRun(each) : decodeWord(each))
        found.add(bytes);
  return Array.from(found, (bytes) => Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)));
}

/**
 * Not by one expression: words are shorter as a rule, and where every fourteenth character is no
 * letter of a long one, the others need not be looked at.
 */
function runsOf(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = least - 1; at < text.length; at += least) {
    if (!isLetter(text, at)) continue;
    let start = at;
    while (start > from && isLetter(text, start - 1)) start -= 1;
    lines.lastIndex = start;
    const [run] = lines.exec(text) ?? [];
    if (run === undefined) continue;
    found.push(run);
    from = start + run.length;
    at = from - 1;
  }
  return found;
}

const letters = new Set(
  Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_", (letter) =>
    letter.charCodeAt(0),
  ),
);
const areLetters = Uint8Array.from({ length: 128 }, (_, code) => (letters.has(code) ? 1 : 0));

function isLetter(text: string, at: number): boolean {
  return areLetters[text.charCodeAt(at)] === 1;
}

/** Markup says the same long words over and over: names of its elements, classes and namespaces. */
const longestWord = 64;
const decodeWord = remember(decodeRun);

/** Each byte a character. */
function decodeRun(run: string): string[] {
  const letters = run.replaceAll(/[\s=]/g, "").replaceAll("-", "+").replaceAll("_", "/");
  return [
    ...[0, 1, 2, 3].map((start) => decode(letters.slice(start))),
    ...decodeFigures(run),
  ].filter(saysSomething);
}

/** Figures of bytes without a gap, two for each, are letters of base64 as well. */
function decodeFigures(run: string): string[] {
  return Array.from(run.matchAll(/(?<![\da-z])(?:[\da-f]{2}){7,}(?![\da-z])/gi), ([figures]) =>
    figures.replaceAll(/../g, (byte) => String.fromCharCode(parseInt(byte, 16))),
  );
}

/** Each byte a character. */
function decode(letters: string): string {
  return atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters);
}

const starts = [
  "\x1f\x8b",
  "x\x01",
  "x^",
  "x\x9c",
  "x\xda",
  "PK",
  "%P",
  "0\x80",
  "0\x81",
  "0\x82",
  "0\x83",
];

/** Files, text without controls, and anything that holds an «@» or the digits of a number. */
function saysSomething(bytes: string): boolean {
  if (starts.some((start) => bytes.startsWith(start))) return true;
  // oxlint-disable-next-line no-control-regex -- controls are what tells bytes from text
  if (!/[\x01-\x08\x0e-\x1f\x7f]/.test(bytes)) return isText(bytes);
  const dense = bytes.replaceAll("\0", "");
  return dense.includes("@") || (/\d\d/.test(dense) && dense.replaceAll(/\D/g, "").length > 9);
}

/** UTF-8, or letters of two bytes. */
function isText(bytes: string): boolean {
  const high = bytes.replaceAll(/[\0-\x7f]/g, "").length;
  return high === 0 || /[\xc2-\xf4][\x80-\xbf]/.test(bytes) || bytes.includes("\0");
}
