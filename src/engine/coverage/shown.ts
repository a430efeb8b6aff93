import type { DocumentWords } from "./requirement.ts";

/** How a package shows its requirements. */
export interface Shown {
  /** The kind of the main document, and what it is called. */
  document: string;
  words: DocumentWords;
  /** Titles of its parts. */
  parts: Readonly<Record<string, string>>;
}

/** What a package calls its main document, unless it says so. */
export const mainDocument: DocumentWords = {
  genitive: "основного документа",
  prepositional: "основном документе",
};

/** The coverage of a package that demands nothing. */
export const noDemand: Shown = { document: "", words: mainDocument, parts: {} };
