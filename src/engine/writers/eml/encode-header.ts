import { encodeBase64 } from "../../base/encode-base64.ts";

/** Bytes of UTF-8 in one encoded word: with its frame it stays within 75 characters. */
const wordBytes = 42;

/**
 * A header's text as encoded words (RFC 2047), folded: a word a line, no character torn. Plain
 * ASCII stays as it is. What could end the header and begin another becomes a blank, encoded or not:
 * mail programs decode before they look.
 */
export function encodeHeader(text: string): string {
  const line = oneLine(text);
  return /^[\x20-\x7E]*$/.test(line) && !line.includes("=?") ? line : encodeWords(line);
}

/** The name beside an address: encoded where it has a sign that means something there. */
export function encodeName(text: string): string {
  const line = oneLine(text);
  return /^[A-Za-z\d ]*$/.test(line) ? line : encodeWords(line);
}

/** A header's value that cannot be encoded, such as an address: no second header gets in. */
export function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

function encodeWords(text: string): string {
  return splitByBytes(text)
    .map((piece) => `=?utf-8?B?${encodeBase64(new TextEncoder().encode(piece))}?=`)
    .join("\r\n ");
}

function splitByBytes(text: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  let size = 0;
  for (const character of text) {
    const bytes = new TextEncoder().encode(character).length;
    if (size + bytes > wordBytes) {
      pieces.push(piece);
      piece = "";
      size = 0;
    }
    piece += character;
    size += bytes;
  }
  return [...pieces, piece];
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
