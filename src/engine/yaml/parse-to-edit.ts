import { type Document, parseDocument } from "yaml";
import { createRecent } from "../base/recent.ts";

/** How texts are read that are to be edited: the values as they are, without a check. */
export const editing = { prettyErrors: false, stringKeys: true, uniqueKeys: false } as const;

/**
 * The document of a text that is to be edited. Who types in one file has the others read again and
 * again, so the last ones are kept: nobody may change what this gives.
 */
export function parseToEdit(text: string): Document.Parsed {
  return recent.recall(text, () => parseDocument(text, editing));
}

const recent = createRecent<Document.Parsed>(12, "first time", 400_000);
