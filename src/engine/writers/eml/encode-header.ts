import { encodeBase64 } from "../../base/encode-base64.ts";
import { oneLine } from "../../base/one-line.ts";

/** RFC 2047, 2: a line that holds encoded words has at most so many characters. */
const lineLength = 76;

const frame = ["=?utf-8?B?", "?="] as const;

/**
 * A header: its name and its text as encoded words (RFC 2047), folded: a word a line, no character
 * torn. Plain ASCII that needs no folding stays as it is. What could end the header and begin another becomes a blank,
 * encoded or not: mail programs decode before they look.
 */
export function encodeHeader(name: string, text: string): string {
  const line = oneLine(text);
  const isPlain = /^[\x20-\x7E]*$/.test(line) && !line.includes("=?") && fits(name, line);
  return `${name}: ${isPlain ? line : encodeWords(name, line)}`;
}

/** The same of a name beside an address: encoded where it has a sign that means something there. */
export function encodeName(name: string, text: string): string {
  const line = oneLine(text);
  const isPlain = /^[A-Za-z\d ]*$/.test(line) && fits(name, line);
  return `${name}: ${isPlain ? line : encodeWords(name, line)}`;
}

/** RFC 5322, 2.1.1: servers tear longer lines, or refuse them. */
function fits(name: string, line: string): boolean {
  return name.length + 2 + line.length <= lineLength;
}

function encodeWords(name: string, line: string): string {
  return splitByBytes(line, bytesAfter(`${name}: `), bytesAfter(" "))
    .map((piece) => frame[0] + encodeBase64(new TextEncoder().encode(piece)) + frame[1])
    .join("\r\n ");
}

/** How many bytes of UTF-8 a word may hold that stands after this in its line. */
function bytesAfter(start: string): number {
  const room = lineLength - start.length - frame.join("").length;
  return Math.floor(room / 4) * 3;
}

/** At blanks where it can: some readers show one more where words of a name meet. */
function splitByBytes(text: string, first: number, others: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of text) {
    if (sizeOf(piece + character) > (pieces.length === 0 ? first : others)) {
      const end = piece.lastIndexOf(" ") + 1 || piece.length;
      pieces.push(piece.slice(0, end));
      piece = piece.slice(end);
    }
    piece += character;
  }
  return [...pieces, piece];
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A parameter of a header (RFC 2231): `filename*=utf-8''%D0…`; plain names in quotes. */
export function encodeParameter(name: string, value: string): string {
  const line = oneLine(value);
  if (/^[\w. -]+$/.test(line)) return `${name}="${line}"`;
  const encoded = encodeURIComponent(line).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${name}*=utf-8''${encoded}`;
}
