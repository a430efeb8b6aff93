import { strFromU8 } from "fflate";
import { border } from "./borders.ts";
import { decodeUtf8, isTextStart } from "./decode-utf8.ts";
import { placeText } from "../../base/place-text.ts";
import type { Room } from "./room.ts";
import { unzlib } from "./unpack.ts";

/**
 * What a PDF of ours says: the text of its pages, whose codes are UTF-16 (writers/pdf), and all
 * strings outside of streams: properties, addresses of links, bookmarks, descriptions; and streams
 * that are text, as the XMP metadata are. Files that are attached go to `readFile`.
 */
export function pdfText(
  bytes: Uint8Array,
  room: Room,
  readFile: (bytes: Uint8Array) => string,
): string {
  const { outside, streams } = partStreams(bytes);
  const inside = streams.map(([from, to]) => streamText(bytes.subarray(from, to), room, readFile));
  return [...stringsOf(outside), ...inside].join(border);
}

/**
 * Where streams begin and end, and what stands around them. Not by one expression: without an end
 * it would look for one after each beginning, and signed files are other people's.
 */
function partStreams(bytes: Uint8Array): { outside: string; streams: [number, number][] } {
  const file = placeText(bytes);
  const streams: [number, number][] = [];
  const around: string[] = [];
  const addAround = (from: number, to?: number): void => {
    around.push(strFromU8(bytes.subarray(from, to), true));
  };
  const begin = /\bstream\r?\n/g;
  let last = 0;
  for (let found = begin.exec(file); found; found = begin.exec(file)) {
    const end = file.indexOf("endstream", begin.lastIndex);
    if (end === -1) break;
    streams.push([begin.lastIndex, end]);
    addAround(last, found.index);
    last = end + "endstream".length;
    begin.lastIndex = last;
  }
  addAround(last);
  return { outside: around.join(""), streams };
}

/** A hyphen where a word goes on in the next line: says of itself that it is a soft one. */
const lineEndHyphen =
  /\]\s*TJ\s*\/Span\s*<<\s*\/ActualText\s*<FEFF00AD>\s*>>\s*BDC\s*\[<002d>\]\s*TJ\s*EMC/gi;

function streamText(data: Uint8Array, room: Room, readFile: (bytes: Uint8Array) => string): string {
  // Fonts and pictures are no text, and are not even unpacked.
  const isWanted = (start: Uint8Array): boolean => isFile(start) || isTextStart(start);
  const content = unzlib(data, room, isWanted) ?? data;
  if (isFile(content)) return readFile(content);
  const text = (decodeUtf8(content) ?? "").replaceAll(lineEndHyphen, "<00ad>]TJ");
  const lines = [...text.matchAll(shown)].map(({ 1: pieces = "", 2: literal }) =>
    literal === undefined ? linesOf(pieces) : unescape(literal),
  );
  return lines.length > 0 ? lines.join("\n") : text;
}

/** What is set on a page: pieces with distances between them, or one string in brackets. */
const shown = /\[((?:\((?:\\.|[^\\()])*\)|[^\][()])*)\]\s*TJ|\(((?:\\.|[^\\()])*)\)\s*(?:Tj|'|")/gs;

function linesOf(pieces: string): string {
  return [...pieces.matchAll(/<([\da-f]*)>|\(((?:\\.|[^\\()])*)\)/gis)]
    .map(({ 1: hex = "", 2: literal }) =>
      literal === undefined ? fromHex(hex) : unescape(literal),
    )
    .join("");
}

/** An archive (also DOCX), another PDF, or gzip. */
function isFile(start: Uint8Array): boolean {
  const first = strFromU8(start.subarray(0, 5), true);
  return ["PK\u0003\u0004", "%PDF-", "\u001f\u008b"].some((sign) => first.startsWith(sign));
}

function stringsOf(text: string): string[] {
  const literals = text.matchAll(/\(((?:\\.|[^\\()])*)\)/gs);
  const hexes = text.matchAll(/<([\da-f]{4,})>/gi);
  return [
    ...[...literals].map(({ 1: literal = "" }) => unmark(unescape(literal))),
    ...[...hexes].map(({ 1: hex = "" }) => fromHex(hex)),
  ];
}

function unescape(literal: string): string {
  return literal.replaceAll(/\\(?:([0-7]{1,3})|(.))/gs, (_, octal?: string, other = "") =>
    octal === undefined ? String(other) : String.fromCharCode(parseInt(octal, 8)),
  );
}

/** Strings that begin with a byte order mark are UTF-16. */
function unmark(string: string): string {
  if (!string.startsWith("\u00FE\u00FF")) return string;
  return utf16(Uint8Array.from(string, (character) => character.charCodeAt(0)));
}

function fromHex(hex: string): string {
  const codes: number[] = [];
  for (let at = 0; at + 4 <= hex.length; at += 4) codes.push(parseInt(hex.slice(at, at + 4), 16));
  return codes.map((code) => String.fromCharCode(code)).join("");
}

/** One for all: making one takes longer than reading a line. */
const wide = new TextDecoder("utf-16be");

function utf16(bytes: Uint8Array): string {
  return wide.decode(bytes);
}
