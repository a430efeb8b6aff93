import type { PrivacyGate } from "../privacy/privacy-gate.ts";
import type { NamedFile } from "../problem.ts";
import type { InterpretedText } from "../text/render/interpret-text.ts";
import { numberTree } from "../tree/number-tree.ts";
import type { MadeTree } from "./make-documents.ts";

/**
 * Numbers a draft and looks through what will be printed (the privacy gate); a draft with mistakes
 * is no document. `file` is its text, where mistakes are told.
 */
export function numberDocument(
  interpreted: InterpretedText | null,
  file: NamedFile,
  findLeaks: PrivacyGate,
): MadeTree {
  if (!interpreted) return { tree: null, forms: [], problems: [] };
  const { draft, forms, problems, isWhole } = interpreted;
  if (problems.length > 0 || !isWhole) return { tree: null, forms, problems };
  const tree = numberTree(draft);
  return { tree, forms, problems: findLeaks(tree, file) };
}
