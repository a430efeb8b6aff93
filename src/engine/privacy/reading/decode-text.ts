import { strToU8 } from "fflate";
import { parseEntities } from "parse-entities";
import { border, seam, withoutBorders } from "./borders.ts";
import { decodeBase64 } from "./decode-base64.ts";
import { decodeHex } from "./decode-hex.ts";
import type { Room } from "./room.ts";
import { withoutMarkup } from "./without-markup.ts";

/** How many times something may be encoded over and still be read. */
export const depth = 4;

/**
 * A text as it stands, without its markup, and without encodings, one inside another to a depth:
 * references of pages, percents, escapes of JSON and CSS, quoted-printable, base64 and figures of
 * bytes (their bytes are given to `readBytes`).
 */
export function decodeText(
  written: string,
  readBytes: (bytes: Uint8Array, depth: number) => string,
  { left, room }: { left: number; room: Room },
): string {
  const found: string[] = [];
  const add = (text: string): void => {
    room.read(text.length);
    found.push(text);
  };
  let layer = withoutBorders(written);
  add(layer);
  for (let level = left; level > 0; level--) {
    const plain = withoutMarkup(layer);
    if (plain !== layer) add(plain);
    for (const bytes of hiddenBytes(layer)) add(readBytes(bytes, level - 1));
    const decoded = decodeOnce(layer);
    if (decoded === layer) break;
    add(decoded);
    layer = decoded;
  }
  return found.join(border);
}

/** Readings that would spoil the text for others, were they in its place. */
function hiddenBytes(text: string): Uint8Array[] {
  const quoted = isQuoted.test(text) ? [strToU8(decodeQuoted(text))] : [];
  return [...decodeBase64(text), ...decodeHex(text), ...quoted];
}

/** What one and the same encoding went over many times is taken off at once. */
function decodeOnce(text: string): string {
  let decoded = text;
  if (text.includes("&")) decoded = decodeReferences(decoded.replaceAll(/&(?:amp;)+/gi, "&"));
  if (text.includes("\\")) decoded = decodeEscapes(decoded.replaceAll(/\\+(?=\\)/g, ""));
  if (text.includes("%")) decoded = decodePercents(decoded.replaceAll(/%(?:25)+/g, "%"));
  if (text.includes("/*")) decoded = withoutComments(decoded);
  return decoded;
}

/**
 * Told by its name, by a word of a header (RFC 2047), by two bytes in a row, or by what parts a
 * telephone or an address: a letter without its headers may have no other.
 */
const isQuoted =
  /quoted-printable|=\?[\w-]{1,40}\?q\?|=[\da-f]{2}=[\da-f]{2}|\d=(?:20|2[89d]|a0)\d|[\da-z]=40[\da-z]/i;

/** Of style sheets and programs. By hand, since an expression looks for each end anew. */
function withoutComments(text: string): string {
  const pieces: string[] = [];
  let start = 0;
  for (let open = text.indexOf("/*"); open >= 0; open = text.indexOf("/*", start)) {
    const end = text.indexOf("*/", open + 2);
    if (end < 0) break;
    pieces.push(text.slice(start, open), seam);
    start = end + 2;
  }
  return [...pieces, text.slice(start)].join("");
}

/**
 * As browsers read them: without a semicolon too, and a number of no character is one sign, not the
 * digits that it is written with.
 */
function decodeReferences(text: string): string {
  return text
    .replaceAll(/&#(?:x([\da-f]+)|(\d+));?/gi, (_, hex?: string, decimal?: string) =>
      characterOf(hex === undefined ? parseInt(decimal ?? "0", 10) : parseInt(hex, 16)),
    )
    .replaceAll(/&[a-z]\w{1,31};?/gi, (reference) => parseEntities(reference));
}

/** Nothing is seen of controls and of what is no character. */
function characterOf(code: number): string {
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  if (isCharacter) return String.fromCodePoint(code);
  return [9, 10, 13].includes(code) ? " " : seam;
}

function decodeEscapes(text: string): string {
  return text
    .replaceAll(/\\[nrt]/g, " ")
    .replaceAll(
      /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|([\da-f]{1,6}) ?)/gi,
      (_, ...codes: (string | undefined)[]) =>
        characterOf(parseInt(codes.slice(0, 4).find((code) => code !== undefined) ?? "0", 16)),
    )
    .replaceAll(/\\([^\w\s])/g, "$1");
}

function decodePercents(text: string): string {
  return text.replaceAll(/(?:%[\da-f]{2})+/gi, (encoded) => fromHexes(encoded, "%"));
}

function decodeQuoted(text: string): string {
  return text
    .replaceAll(/=\r?\n/g, "")
    .replaceAll(/(?:=[\da-f]{2})+/gi, (encoded) => fromHexes(encoded, "="));
}

/** One for all: making one takes longer than reading a line. */
const utf8 = new TextDecoder();

/** Bytes that are no UTF-8 are one sign each. */
function fromHexes(encoded: string, mark: string): string {
  const bytes = encoded.split(mark).slice(1);
  return utf8.decode(Uint8Array.from(bytes, (byte) => parseInt(byte, 16)));
}
