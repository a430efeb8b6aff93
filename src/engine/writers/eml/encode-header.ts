import { encodeBase64 } from "../../base/encode-base64.ts";

/** RFC 2047, 2: a line that holds encoded words has at most so many characters. */
const lineLength = 76;

const frame = ["=?utf-8?B?", "?="] as const;

/**
 * A header: its name and its text as encoded words (RFC 2047), folded: a word a line, no character
 * torn. Plain ASCII stays as it is. Line breaks cannot get in: data with control characters were
 * refused, and everything else is encoded.
 */
export function encodeHeader(name: string, text: string): string {
  if (/^[\x20-\x7E]*$/.test(text) && !text.includes("=?")) return `${name}: ${text}`;
  const words = splitByBytes(text, bytesAfter(`${name}: `), bytesAfter(" ")).map(
    (piece) => frame[0] + encodeBase64(new TextEncoder().encode(piece)) + frame[1],
  );
  return `${name}: ${words.join("\r\n ")}`;
}

/** How many bytes of UTF-8 a word may hold that stands after this in its line. */
function bytesAfter(start: string): number {
  const room = lineLength - start.length - frame.join("").length;
  return Math.floor(room / 4) * 3;
}

function splitByBytes(text: string, first: number, others: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let size = 0;
  for (const character of text) {
    const bytes = new TextEncoder().encode(character).length;
    if (size + bytes > (pieces.length === 0 ? first : others)) {
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
