import type { BlockContent, Nodes, PhrasingContent, RootContent } from "mdast";

import { type NamedFile, type SourceLocation, locationIn, type Problem } from "../../problem.ts";
import type { RenderBlocks, RenderInlines, TextRuleId } from "../render/context.ts";
import { findMissingGlyph, missingGlyphProblem } from "../../writers/measures/missing-glyph.ts";
import type { ParsedText } from "../parse/parse-text.ts";

/** Where a part of a text stands: all that is known of it before any data. */
export interface Surroundings {
  /** The file that is being read: the document itself or a part of it. */
  file: NamedFile;
  /** The words of that file, in which pieces of the text have their places. */
  body: string;
  /** Fragments by name. */
  parts: Parts;
  /** Parts being included, outermost first: a part among them would include itself. */
  including: readonly string[];
  /** Whether a section or a clause stands around, which a <Label> could name. */
  insideHolder: boolean;
  insideBullet: boolean;
  /** Whether what is said comes into a PDF, whose fonts do not have every sign. */
  isPrinted: boolean;
  /** How many clauses stand around: 0 in a section. */
  depth: number;
  /** How an element compiles what stands inside it. */
  compile: Compile;
  /** One for the whole text. */
  flaws: Flaws;
}

/** Fragments by name; null for one whose own mistakes were told. */
export type Parts = ReadonlyMap<string, ParsedText | null>;

/** What keeps a text from being used, whatever the data. */
export interface Flaws {
  problems: Problem[];
  /** False once a part with mistakes of its own was included. */
  isWhole: boolean;
  /** How many pieces of text there are, with those of parts each time that they are included. */
  nodes: number;
}

export interface Compile {
  blocks: (
    nodes: readonly (RootContent | BlockContent)[],
    surroundings: Surroundings,
  ) => RenderBlocks;
  inlines: (nodes: readonly PhrasingContent[], surroundings: Surroundings) => RenderInlines;
}

/** A Markdown node, or an attribute of an element: whatever has a place in the file. */
export type Positioned = Pick<Nodes, "position">;

export function locationOf(
  { position }: Positioned,
  { file }: Pick<Surroundings, "file">,
): SourceLocation {
  if (!position) return locationIn(file);
  return locationIn(file, {
    line: position.start.line,
    column: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
  });
}

/** Records an error of the text itself. */
export function refuse(
  surroundings: Pick<Surroundings, "file" | "flaws">,
  node: Positioned,
  rule: TextRuleId,
  message: string,
  hint: string,
): void {
  const place = locationOf(node, surroundings);
  surroundings.flaws.problems.push({ rule, severity: "error", message, hint, ...place });
}

/** Refuses what is typed into a text and no PDF can show. */
export function refuseMissingGlyph(
  text: string,
  node: Positioned,
  surroundings: Surroundings,
): void {
  const glyph = surroundings.isPrinted ? findMissingGlyph(text) : null;
  if (glyph === null) return;
  const problem = missingGlyphProblem(glyph);
  const place = locateSign(glyph, node, surroundings) ?? locationOf(node, surroundings);
  surroundings.flaws.problems.push({ ...problem, ...place });
}

/** Where a sign of a piece of text is typed; null for one that is written otherwise: `&#x2460;`. */
export function locateSign(
  sign: string,
  { position }: Positioned,
  { file, body }: Surroundings,
): SourceLocation | null {
  const [from, to] = [position?.start.offset, position?.end.offset];
  if (position === undefined || from === undefined || to === undefined) return null;
  const source = body.slice(from, to);
  const at = source.indexOf(sign);
  if (at === -1) return null;
  const lines = source.slice(0, at).split("\n");
  const before = lines.at(-1)?.length ?? 0;
  const line = position.start.line + lines.length - 1;
  const column = lines.length === 1 ? position.start.column + before : 1 + before;
  return locationIn(file, { line, column, endLine: line, endColumn: column + sign.length });
}

/** Says nothing: what stands where a mistake was told. */
export const renderNothing = (): [] => [];
