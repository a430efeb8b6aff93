import { strFromU8, unzlibSync } from "fflate";
import { border } from "./borders.ts";
import { decodeUtf8 } from "./decode-utf8.ts";

/**
 * What a PDF of ours says: the text of its pages, whose codes are UTF-16 (writers/pdf), and all
 * strings outside of streams: properties, addresses of links, bookmarks, descriptions; and streams
 * that are text, as the XMP metadata are.
 */
export function pdfText(bytes: Uint8Array): string {
  // Each byte a character: TextDecoder("latin1") is windows-1252, which changes some.
  const file = strFromU8(bytes, true);
  const { outside, streams } = partStreams(file);
  const inside = streams.map(([from, to]) => streamText(bytes.subarray(from, to)));
  return [...stringsOf(outside), ...inside].join(border);
}

/**
 * Where streams begin and end, and what stands around them. Not by one expression: without an end
 * it would look for one after each beginning, and signed files are other people's.
 */
function partStreams(file: string): { outside: string; streams: [number, number][] } {
  const streams: [number, number][] = [];
  const around: string[] = [];
  const begin = /\bstream\r?\n/g;
  let last = 0;
  for (let found = begin.exec(file); found; found = begin.exec(file)) {
    const end = file.indexOf("endstream", begin.lastIndex);
    if (end === -1) break;
    streams.push([begin.lastIndex, end]);
    around.push(file.slice(last, found.index));
    last = end + "endstream".length;
    begin.lastIndex = last;
  }
  return { outside: [...around, file.slice(last)].join(""), streams };
}

/** A hyphen where a word goes on in the next line: says of itself that it is a soft one. */
const lineEndHyphen =
  /\]\s*TJ\s*\/Span\s*<<\s*\/ActualText\s*<FEFF00AD>\s*>>\s*BDC\s*\[<002d>\]\s*TJ\s*EMC/gi;

function streamText(data: Uint8Array): string {
  // Fonts and pictures are no text.
  const text = (decodeUtf8(inflated(data)) ?? "").replaceAll(lineEndHyphen, "<00ad>]TJ");
  const lines = [...text.matchAll(/\[([^\][]*)\]\s*TJ/g)].map(({ 1: pieces = "" }) =>
    [...pieces.matchAll(/<([\da-f]*)>/gi)].map(({ 1: hex = "" }) => fromHex(hex)).join(""),
  );
  return lines.length > 0 ? lines.join("\n") : text;
}

function inflated(data: Uint8Array): Uint8Array {
  try {
    return unzlibSync(data);
  } catch {
    return data;
  }
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
