import type { Block, DocumentTree } from "../../tree/types.ts";
import { type Layout, layouts } from "../layout.ts";
import { createBookmarkNames } from "./bookmark-names.ts";
import { findKeptWithNext } from "./kept-with-next.ts";
import { toTwips } from "./units.ts";

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
  /** How many bullet lists enclose the block being written. */
  readonly bulletDepth: number;
  /** Paragraphs and tables that must stand on one page with what follows them. */
  readonly keptWithNext: ReadonlySet<Block<string>>;
  /** Name of the bookmark of a section or clause. */
  readonly bookmarkName: (label: string) => string;
}

/** Makes the context of one document. */
export function createContext(tree: DocumentTree<string>): DocxContext {
  const layout = layouts[tree.properties.layout];
  const { page, margins } = layout;
  return {
    layout,
    textWidth: toTwips(page.width - margins.left - margins.right),
    gap: toTwips(layout.requisiteGap),
    bulletDepth: 0,
    keptWithNext: findKeptWithNext(tree.children),
    bookmarkName: createBookmarkNames(),
  };
}
