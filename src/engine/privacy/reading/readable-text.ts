import { strFromU8, unzipSync } from "fflate";
import { border } from "./borders.ts";
import { decodeText, depth } from "./decode-text.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { gunzip } from "./gunzip.ts";
import { pdfText } from "./pdf-text.ts";

/**
 * How the bytes of a kind of file become what a search can look through. Whoever brings a new kind
 * says which of these it is; of a kind that is none of them nothing can be said, so it is not
 * published.
 */
export type Reading = "text" | "gzip" | "zip" | "pdf" | "der" | "picture";

const beginnings: readonly (readonly [Exclude<Reading, "text">, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b]],
  ["zip", [0x50, 0x4b, 3, 4]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["der", [0x30, 0x80]],
  ["der", [0x30, 0x81]],
  ["der", [0x30, 0x82]],
  ["der", [0x30, 0x83]],
];

/** How a file is to be read, by its first bytes; null for one that nothing here can read. */
export function readingOf(bytes: Uint8Array): Reading | null {
  return readingByStart(bytes) ?? (textOf(bytes) === null ? null : "text");
}

function readingByStart(bytes: Uint8Array): Exclude<Reading, "text"> | null {
  const known = beginnings.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  return known?.[0] ?? null;
}

/**
 * Everything that a published file says, for a search: text, attributes and properties, as they
 * stand, without markup, and without encodings. Null for a file that cannot be read.
 */
export function readableText(bytes: Uint8Array, left = depth): string | null {
  const reading = readingByStart(bytes);
  if (reading) return readAs(reading, bytes, left);
  const text = textOf(bytes);
  return text === null ? null : decodeText(text, readInner, left);
}

function readAs(reading: Exclude<Reading, "text">, bytes: Uint8Array, left: number): string {
  const decoded = (text: string): string => decodeText(text, readInner, left);
  const inner = (parts: readonly Uint8Array[]): string =>
    parts.map((part) => readInner(part, left - 1)).join(border);
  switch (reading) {
    case "gzip":
      return inner([gunzip(bytes)]);
    case "zip":
      return inner(Object.values(unzipSync(bytes)));
    case "pdf":
      return decoded(pdfText(bytes));
    case "der":
      return `${decoded(binaryText(bytes))}${border}${inner(embedded(bytes))}`;
    case "picture":
      return decoded(bytesText(bytes));
  }
}

/** What lies inside a file, which may be in binary. */
function readInner(bytes: Uint8Array, left: number): string {
  if (left < 0) return "";
  const text = readableText(bytes, left);
  return text ?? decodeText(isWide(bytes) ? binaryText(bytes) : bytesText(bytes), readInner, left);
}

/** Whether letters seem to take two bytes each, of which one is zero. */
function isWide(bytes: Uint8Array): boolean {
  const zeros = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return zeros > bytes.length / 4;
}

function bytesText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The strings of a file in binary: in UTF-8 and in both orders of UTF-16, from any byte. */
function binaryText(bytes: Uint8Array): string {
  const wide = [bytes, bytes.subarray(1)].flatMap((each) =>
    ["utf-16be", "utf-16le"].map((name) => new TextDecoder(name).decode(each)),
  );
  return [bytesText(bytes), ...wide].join(border);
}

/** Files inside a signature that is attached to what it signs. */
function embedded(bytes: Uint8Array): Uint8Array[] {
  const file = strFromU8(bytes, true);
  const document = file.indexOf("%PDF-");
  const [first, last] = [file.indexOf("PK\u0003\u0004"), file.lastIndexOf("PK\u0005\u0006")];
  return [
    ...(document < 0 ? [] : [bytes.subarray(document)]),
    ...(first < 0 || last < first ? [] : partsOf(bytes.subarray(first, last + 22))),
  ];
}

/** Of an archive that may be no archive. */
function partsOf(bytes: Uint8Array): Uint8Array[] {
  try {
    return Object.values(unzipSync(bytes));
  } catch {
    return [];
  }
}

/** UTF-8, or UTF-16 by its mark; null for what is neither. */
function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const name =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : null;
  const text = name === null ? decodeUtf8(bytes) : decodeWide(bytes, name);
  return text === null || text.includes("\0") ? null : text;
}

function decodeWide(bytes: Uint8Array, name: "utf-16le" | "utf-16be"): string | null {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
