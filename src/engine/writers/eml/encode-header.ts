import { encodeBase64 } from "../../base/encode-base64.ts";

/** Bytes of UTF-8 in one encoded word: with its frame it stays within 75 characters. */
const wordBytes = 42;

/**
 * A header's text as encoded words (RFC 2047), folded: a word a line, no character torn. Plain
 * ASCII stays as it is. Line breaks cannot get in: data with control characters were refused, and
 * everything else is encoded.
 */
export function encodeHeader(text: string): string {
  if (/^[\x20-\x7E]*$/.test(text) && !text.includes("=?")) return text;
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
  if (/^[\w. -]+$/.test(value)) return `${name}="${value}"`;
  return `${name}*=utf-8''${encodeURIComponent(value)}`;
}
