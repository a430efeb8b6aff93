import * as fontkit from "fontkit";
import { createRecent, type Recent } from "../../../base/recent.ts";
import type { DocumentTree } from "../../../tree/types.ts";
import type { BrokenText } from "../lines/set-text.ts";
import type { FontProgram } from "./make-font-program.ts";
import { type Hyphenator, openHyphenator, openSyllables } from "./open-hyphenator.ts";
import type { PdfFontFiles } from "./pdf-font-files.ts";
import type { SetDocument } from "../set-document.ts";
import type { Shaped } from "./shape.ts";

/** The faces that a document may use; `emoji` stands in for what the other two lack. */
export type FaceName = keyof PdfFontFiles;

/** An opened font and what was found out about it, good for every document of a run. */
export interface Face {
  font: fontkit.Font;
  /** Words that were measured before. */
  words: Map<string, Shaped>;
  /** Embedded subsets that were made before, by what they hold. */
  programs: Recent<FontProgram>;
}

/** The faces, and what else is opened once a run. */
export interface PdfFonts extends Record<FaceName, Face> {
  hyphenator: Hyphenator;
  /** For words that are wider than their column. */
  syllables: Hyphenator;
  /**
   * Documents that were set and not drawn yet: Word asks for the layout, a letter for the number of
   * pages, before the file is made. They go with their trees.
   */
  set: WeakMap<DocumentTree<string>, SetDocument>;
  /** Paragraphs that were broken into lines before; such as are asked for again and again. */
  broken: Recent<BrokenText>;
}

/**
 * Opens the fonts of the PDF writer once a run: parsing a font and measuring words cost far more
 * than writing a document. The caller keeps the result and passes it to each `writePdf`; equal
 * trees give equal bytes whatever was written before. Refuses what is not a TrueType font.
 */
export function openPdfFonts(files: PdfFontFiles): PdfFonts {
  return {
    regular: openFace(files.regular),
    bold: openFace(files.bold),
    emoji: openFace(files.emoji),
    hyphenator: openHyphenator(),
    syllables: openSyllables(),
    set: new WeakMap(),
    broken: createRecent(5000, "second time"),
  };
}

function openFace(file: Uint8Array): Face {
  const font = fontkit.create(file);
  if ("fonts" in font) throw new Error("A font collection, not a font");
  return { font, words: new Map(), programs: createRecent(30) };
}
