import { type Fits, fitsLine } from "../../russian/bind-words.ts";
import type { Block } from "../../tree/types.ts";
import type { Layout } from "../measures/layout.ts";
import { isCornered } from "../measures/corner.ts";
import { measureText } from "../measures/measure-text.ts";
import { createBookmarkNames } from "./bookmark-names.ts";
import { findKeptWithNext } from "./kept-with-next.ts";
import type { PackageMaker } from "./pack.ts";
import { createReferences, type References } from "./references.ts";
import { textWidthOf, toTwips } from "./units.ts";

/**
 * Everything that handlers share while one document is written, made anew for each call so that
 * equal trees give equal bytes. Lengths are twips, Word's unit (1/1440 inch).
 */
export interface DocxContext {
  readonly layout: Layout;
  /** Width between the margins. */
  readonly textWidth: number;
  /** Distance between requisites. */
  readonly gap: number;
  /** The block at the top of the first page. */
  readonly first: Block<string> | undefined;
  /** How many bullet lists enclose the block being written. */
  readonly bulletDepth: number;
  /** Which annex the block stands in, from 1; 0 before the first. */
  readonly annex: number;
  /** The labels that name annexes, not clauses. */
  readonly annexLabels: ReadonlySet<string>;
  /** Whether kind, date, number and place stand in the corner. */
  readonly isCornered: boolean;
  /** Paragraphs and tables that must stand on one page with what follows them. */
  readonly keptWithNext: ReadonlySet<Block<string>>;
  /** Which words may be bound together; in a narrow cell only what has room in it. */
  readonly fits: Fits;
  /** Whether a word has room in its column. */
  readonly holds: Fits;
  readonly qrPicture: PackageMaker["qrPicture"];
  readonly pictogram: PackageMaker["pictogram"];
  /** Name of the bookmark of a section, clause or annex. */
  readonly bookmarkName: (label: string) => string;
  readonly references: References;
}

/** The context within a column (twips), for text of a size in points: what is bound must fit it. */
export function within(context: DocxContext, width: number, size: number): DocxContext {
  const room = (width / 20) * (1000 / size);
  const holds: Fits = (bound) => measureText(bound, true) < room;
  return { ...context, holds, fits: (bound) => fitsLine(bound) && holds(bound) };
}

/** Makes the context of one document. */
export function createContext(
  children: readonly Block<string>[],
  { qrPicture, pictogram }: PackageMaker,
  layout: Layout,
): DocxContext {
  return {
    layout,
    textWidth: textWidthOf(layout),
    gap: toTwips(layout.requisiteGap),
    first: children[0],
    bulletDepth: 0,
    annex: 0,
    annexLabels: new Set(
      children.flatMap((block) => (block.type === "annexMark" ? [block.label] : [])),
    ),
    isCornered: isCornered(children, layout),
    keptWithNext: findKeptWithNext(children),
    fits: fitsLine,
    holds: () => true,
    qrPicture,
    pictogram,
    bookmarkName: createBookmarkNames(),
    references: createReferences(),
  };
}
