import type { SourceLocation } from "../problem.ts";
import { makePrintable, widthOf } from "./printable.ts";

/** A line of a frame: its number in the file, or the marks under the line before. */
export interface FrameLine {
  gutter: string;
  text: string;
  isMark: boolean;
}

/** For {@link frameCode}: the lines of a text, counted as places count them. */
export function splitLines(text: string): string[] {
  return text.replace(/^\uFEFF/, "").split(/\r?\n/);
}

/**
 * The line of a place with one line before and after, and carets under what is wrong. Tabs stay
 * tabs in the line of carets, so that both lines keep the same stops. Lines longer than `width` are
 * cut around the place: files may hold a page in one line.
 */
export function frameCode(
  lines: readonly string[],
  place: SourceLocation,
  width = 120,
): FrameLine[] {
  const last = Math.min(place.line + 1, lines.length);
  const gutterWidth = String(last).length;
  const shift = Math.max(0, place.column - 1 - Math.floor(width / 2));
  return range(Math.max(1, place.line - 1), last).flatMap((number) => {
    const line = lines[number - 1] ?? "";
    const gutter = String(number).padStart(gutterWidth);
    const shown = { gutter, text: cut(line, shift, width), isMark: false };
    if (number !== place.line) return [shown];
    const mark = markLine(line, place, shift, width);
    return [shown, { gutter: " ".repeat(gutterWidth), text: mark, isMark: true }];
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function cut(line: string, shift: number, width: number): string {
  const part = makePrintable(line.slice(shift, shift + width));
  const end = line.length > shift + width ? "…" : "";
  return `${shift > 0 ? "…" : ""}${part}${end}`;
}

function markLine(line: string, place: SourceLocation, shift: number, width: number): string {
  const start = place.column - 1;
  const isOneLine = place.endLine === place.line && place.endColumn !== undefined;
  const isPoint = place.endLine === undefined;
  const end = isOneLine ? (place.endColumn ?? 0) - 1 : isPoint ? start + 1 : line.length;
  const before = makePrintable(line.slice(shift, start));
  const marked = makePrintable(line.slice(start, Math.min(end, shift + width)));
  const blank = before.split("\t").map((part) => " ".repeat(widthOf(part)));
  return `${shift > 0 ? " " : ""}${blank.join("\t")}${"^".repeat(Math.max(1, widthOf(marked)))}`;
}
