import type { FindLocation } from "../check/rule.ts";
import type { PrivacyGate } from "../privacy/privacy-gate.ts";
import { isError, type Problem } from "../problem.ts";
import { createSealedGate } from "../seal/find-sealed-leaks.ts";
import type { SealedTree } from "../seal/sealed-tree.ts";
import { tellDifferences } from "../seal/tell-differences.ts";
import type { DocumentTree } from "../tree/types.ts";
import { createInterpreter, type Finish } from "./create-interpreter.ts";
import type { DocumentContext } from "./document-context.ts";
import type { DocumentRecord } from "./document-record.ts";
import type { Variant } from "./list-variants.ts";
import type { MadeTree } from "./make-documents.ts";
import { numberDocument } from "./number-document.ts";
import { printed } from "./printed.ts";

/** Where what is found about signed documents is told, and whether their words are compared. */
export interface SealedTelling {
  findLocation: FindLocation;
  isJudged: boolean;
}

/** How signed documents are had: as they were kept, not as they would be made today. */
interface SealedTaker {
  /** The tree of a signed document; null for one that is made of its text. */
  take: (variant: Variant) => MadeTree | null;
  /** Sheets: of a signed document as many as it had. */
  countPages: Finish["countPages"];
}

export function openSealed(
  context: DocumentContext,
  findLeaks: PrivacyGate,
  { countPages }: Finish,
  { findLocation, isJudged }: SealedTelling,
): SealedTaker {
  const sheets = new WeakMap<DocumentTree<string>, number>();
  const gate = createSealedGate(context.subject.internal, findLeaks, findLocation);
  return {
    countPages: (tree) => sheets.get(tree) ?? countPages(tree),
    take: (variant) => {
      const { seal, record, kind } = variant;
      if (!seal || !record) return null;
      const { kept } = seal;
      if (!kept) return { tree: null, forms: [], problems: [] };
      // A former edition is a document of its own, under its own name.
      const tree = { ...kept.tree, properties: { ...kept.tree.properties, kind } };
      sheets.set(tree, kept.sheets);
      const findLater = (): Problem[] => compare(variant, kept, record, context, findLocation);
      const isCompared = isJudged && kept.isMade && variant.text.text !== null;
      return {
        ...{ tree, forms: [], problems: gate(seal, record) },
        ...(isCompared && { findLater }),
      };
    },
  };
}

/** Today's words are made for this alone and thrown away; what is wrong with them is nobody's fault. */
function compare(
  variant: Variant,
  kept: SealedTree,
  record: DocumentRecord,
  context: DocumentContext,
  findLocation: FindLocation,
): Problem[] {
  const countPages: Finish["countPages"] = (tree) => kept.sheetsOf[tree.properties.kind] ?? 1;
  const interpret = createInterpreter(context, printed(countPages));
  const place = findLocation(record.place.file, [...record.place.path, "sealed", "sealedOn"]);
  const { tree, problems } = numberDocument(interpret(variant), variant.text.file, () => []);
  if (!tree || problems.some(isError)) return [];
  return tellDifferences(kept.tree, tree, record.label, place);
}
