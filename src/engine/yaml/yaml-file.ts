import type { Document } from "yaml";
import { type SourceLocation, locationIn, type Problem } from "../problem.ts";
import type { Source } from "../base/source.ts";
import type { FindPosition } from "./line-positions.ts";
import { findNodes, type Span } from "./find-nodes.ts";
import { findSaying, type Derivation, type Layer } from "./find-saying.ts";

export { rangeOf, type Span } from "./find-nodes.ts";

/** Way from the root of a file to a value: keys, and indexes from 0. */
export type Path = readonly (string | number)[];

/** A YAML text as read: its value, where everything stands, and what is wrong with the YAML. */
export interface YamlFile {
  /** Without a byte order mark, which editors do not count as a column. */
  readonly source: Source;
  /** Undefined where the text is not sound enough to be read. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  readonly document: Document.Parsed | null;
  readonly positionOf: FindPosition;
  /** What says the values that this text leaves out, the nearest first. */
  readonly defaults?: readonly Layer[];
  /** The values in `data` that nobody wrote, by `keyOf` their paths. */
  readonly derived?: ReadonlyMap<string, Derivation>;
}

/** What places are made from. */
export type LocatedText = Pick<YamlFile, "source" | "positionOf">;

/**
 * Line and column of a stretch; blanks at its end do not count. A stretch that leaves the text
 * (the `yaml` package places some errors at -1, or after the end) is moved into it.
 */
export function locationOf({ source, positionOf }: LocatedText, span: Span): SourceLocation {
  const start = Math.min(Math.max(span[0], 0), source.text.length);
  const stop = Math.min(Math.max(span[1], start), source.text.length);
  const length = source.text.slice(start, stop).trimEnd().length || stop - start;
  const place = locationIn(source, positionOf(start));
  if (length === 0) return place;
  const end = positionOf(start + length);
  return { ...place, endLine: end.line, endColumn: end.column };
}

/** From here to the end of the line. */
export function restOfLine(text: string, start: number): Span {
  const end = text.indexOf("\n", start);
  return [start, end === -1 ? text.length : end];
}

/**
 * Where a value stands, or its key: in the file that says it, which may be one of defaults, or the
 * one that it follows from. An element of a list, and the root, have no key: their first line stands
 * for it. What no file contains is at the nearest parent that this one does.
 */
export function locate(file: YamlFile, path: Path, part: "key" | "value"): SourceLocation {
  const said = findSaying(file, path);
  return locationOf(said.file, spanOf(said.file, said.path, part));
}

/** Where something is missing from a mapping: in the file itself, whatever its defaults say. */
export function locateGap(file: YamlFile, path: Path): SourceLocation {
  return locationOf(file, spanOf(file, path, "key"));
}

/** What the user typed as the value: for messages that must show "0645", not 645. */
export function tokenOf(file: YamlFile, path: Path): string {
  const said = findSaying(file, path);
  return said.file.source.text.slice(...spanOf(said.file, said.path, "value")).trimEnd();
}

function spanOf(file: YamlFile, path: Path, part: "key" | "value"): Span {
  const { key, value } = findNodes(file.document?.contents, path);
  const isEmpty = value === null || value[0] === value[1];
  if (key !== null && (part === "key" || isEmpty)) return key;
  if (value === null) return [0, 0];
  return part === "value" ? value : restOfLine(file.source.text, value[0]);
}
