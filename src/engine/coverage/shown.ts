import type { DataFileSet } from "../schema/data-file.ts";
import { openPlainWords, type ToPlainWords } from "./plain-words.ts";
import type { DocumentWords, Way } from "./requirement.ts";

/** How a package shows its requirements. */
export interface Shown {
  /** The kind of the main document, and what it is called. */
  document: string;
  words: DocumentWords;
  /** Titles of its parts. */
  parts: Readonly<Record<string, string>>;
  /** What kinds of documents are called: «Приказ об использовании платформы». */
  kinds: Readonly<Record<string, string>>;
  way: Way;
  say: ToPlainWords;
}

/** What a package calls its main document, unless it says so. */
export const mainDocument: DocumentWords = {
  genitive: "основного документа",
  prepositional: "основном документе",
};

/** What of it a package tells; the rest is as for one that demands nothing. */
type Told = Pick<Shown, "document" | "parts"> &
  Partial<Pick<Shown, "words" | "kinds" | "way">> & { codes?: Readonly<Record<string, string>> };

/** How a package shows its requirements; `sets` are its data files, whose fields have titles. */
export function showCoverage(told: Told, sets: readonly DataFileSet<object>[]): Shown {
  const { document, parts, words = mainDocument, codes = {} } = told;
  const { kinds = noDemand.kinds, way = noDemand.way } = told;
  // Opened when a report is made: most runs make none.
  let say: ToPlainWords | null = null;
  return {
    ...{ document, parts, words, kinds, way },
    say: (text, file) => (say ??= openPlainWords(sets, codes))(text, file),
  };
}

/** The coverage of a package that demands nothing. */
export const noDemand: Shown = {
  ...{ document: "", words: mainDocument, parts: {}, kinds: {} },
  way: { stages: [], steps: {} },
  say: (text) => text,
};
