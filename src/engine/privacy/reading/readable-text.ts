import { strFromU8 } from "fflate";
import { createRecent } from "../../base/recent.ts";
import { border } from "./borders.ts";
import { decodeText, depth } from "./decode-text.ts";
import { decodeUtf8, isTextStart } from "./decode-utf8.ts";
import { pdfText } from "./pdf-text.ts";
import { placeText } from "../../base/place-text.ts";
import { openRoom, type Room, type Taken, TooMuch } from "./room.ts";
import { gunzip, unzip, unzlib } from "./unpack.ts";

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

/** How deep one is in a file, and what may still come out of it. */
interface Progress {
  left: number;
  room: Room;
}

/**
 * Everything that a published file says, for a search: text, attributes and properties, as they
 * stand, without markup, and without encodings. Null for a file that cannot be read, or holds too
 * much.
 */
export function readableText(bytes: Uint8Array): string | null {
  try {
    return readWhole(bytes, { left: depth, room: openRoom() });
  } catch (error) {
    if (error instanceof TooMuch) return null;
    throw error;
  }
}

function readWhole(bytes: Uint8Array, progress: Progress): string | null {
  const reading = readingByStart(bytes);
  if (reading) return readAs(reading, bytes, progress);
  const text = textOf(bytes);
  return text === null ? null : decoded(text, progress);
}

function decoded(text: string, { left, room }: Progress): string {
  return decodeText(text, (bytes, deeper) => readInner(bytes, { left: deeper, room }), {
    left,
    room,
  });
}

function readAs(
  reading: Exclude<Reading, "text">,
  bytes: Uint8Array,
  progress: Progress,
): string | null {
  const { left, room } = progress;
  const deeper = (part: Uint8Array): string => readInner(part, { left: left - 1, room });
  const inner = (parts: readonly Uint8Array[]): string => parts.map(deeper).join(border);
  switch (reading) {
    case "gzip": {
      const content = gunzip(bytes, room);
      return content && deeper(content);
    }
    case "zip": {
      const parts = unzip(bytes, room);
      return parts && inner(parts);
    }
    case "pdf":
      return decoded(pdfText(bytes, room, deeper), progress);
    case "der":
      return `${decoded(binaryText(bytes), progress)}${border}${inner(embedded(bytes, room))}`;
    case "picture":
      return decoded(bytesText(bytes), progress);
  }
}

/**
 * What lies inside a file. All documents of Word have the same styles and settings inside, and pages
 * the same long words, which might be base64: what was read before is not read again.
 */
function readInner(bytes: Uint8Array, { left, room }: Progress): string {
  if (left < 0) return "";
  if (bytes.length > longest) return readAnew(bytes, { left, room });
  const recent = bytes.length > longestWord ? parts : words;
  const { text, unpacked, said } = recent.recall(`${left} ${placeText(bytes)}`, () => {
    const own = openRoom();
    return { text: readAnew(bytes, { left, room: own }), ...own.taken() };
  });
  room.unpack(unpacked);
  room.read(said);
  return text;
}

/** Bytes of what is remembered. */
const [longestWord, longest] = [64, 100_000];
const words = createRecent<Taken & { text: string }>(2000, "second time");
const parts = createRecent<Taken & { text: string }>(100, "second time");

/** It may be in binary, or look like what it is not. */
function readAnew(bytes: Uint8Array, progress: Progress): string {
  const unpacked = bytes[0] === zlibStart ? unzlib(bytes, progress.room, isTextStart) : null;
  if (unpacked) return readInner(unpacked, { ...progress, left: progress.left - 1 });
  const text = readWhole(bytes, progress);
  return text ?? decoded(isWide(bytes) ? binaryText(bytes) : bytesText(bytes), progress);
}

const zlibStart = 0x78;

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
function embedded(bytes: Uint8Array, room: Room): Uint8Array[] {
  const file = strFromU8(bytes, true);
  const document = file.indexOf("%PDF-");
  const [first, last] = [file.indexOf("PK\u0003\u0004"), file.lastIndexOf("PK\u0005\u0006")];
  return [
    ...(document < 0 ? [] : [bytes.subarray(document)]),
    ...(first < 0 || last < first ? [] : (unzip(bytes.subarray(first, last + 22), room) ?? [])),
  ];
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
