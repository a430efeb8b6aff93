import type { NumberedDocument } from "../documents/make-documents.ts";

/** Whether a site shows a document, with its files: one for a member of a list is nobody else's. */
export function isShown({
  tree,
  isRepeated,
}: Pick<NumberedDocument, "tree" | "isRepeated">): boolean {
  return tree.properties.audience === "public" && !isRepeated;
}
