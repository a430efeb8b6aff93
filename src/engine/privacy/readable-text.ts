import { unzipSync } from "fflate";
import { decodeEntities } from "../base/decode-entities.ts";
import { gunzip } from "./gunzip.ts";
import { pdfText } from "./pdf-text.ts";

/** Stands between parts of a file: no value may be put together across it. */
const border = "\nborder\n";

/** Takes the place of markup: what it splits is still found, and words do not grow together. */
const seam = "\u200B";

/**
 * Everything that a published file says, for a search: text, attributes and properties, as they
 * stand, without markup, and without encodings (entities, percent signs, escapes of JSON). Knows
 * files by their first bytes: gzip (the search index), zip (DOCX), PDF; all others are read as text.
 */
export function readableText(bytes: Uint8Array): string {
  const startsWith = (...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);
  if (startsWith(0x1f, 0x8b)) return readableText(gunzip(bytes));
  if (startsWith(0x50, 0x4b, 3, 4))
    return Object.values(unzipSync(bytes)).map(readableText).join(border);
  if (startsWith(0x25, 0x50, 0x44, 0x46)) return decode(pdfText(bytes, border));
  const text = new TextDecoder().decode(bytes);
  const unmarked = text.includes("<") ? withoutComments(text).replaceAll(/<[^<>]*>/g, seam) : "";
  return decode(`${text}${border}${unmarked}`);
}

/** Once from left to right: an expression would begin anew at each comment that does not end. */
function withoutComments(text: string): string {
  const [first = "", ...others] = text.split("<!--");
  return [first, ...others.map((part) => part.replace(/^(?:(?!-->)[^])*-->/, ""))].join(seam);
}

/** As it stands, and decoded. */
function decode(text: string): string {
  if (!/[&%\\]/.test(text)) return text;
  const decoded = decodePercents(decodeEscapes(decodeEntities(text)));
  return decoded === text ? text : `${text}${border}${decoded}`;
}

function decodeEscapes(text: string): string {
  return text
    .replaceAll(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(/\\[nrt]/g, " ");
}

function decodePercents(text: string): string {
  return text.replaceAll(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return seam;
    }
  });
}
