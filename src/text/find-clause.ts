import { didYouMean } from "../suggest.ts";
import type { Place } from "../problem.ts";
import type { Block, Clause, DocumentTree, Section } from "../tree/types.ts";
import { type Context, report } from "./context.ts";

type Labelled = Section<string> | Clause<string>;

/** The section or clause with a label in another document of the organization; else a problem. */
export function findClause(
  kind: string,
  label: string,
  place: Place,
  context: Context,
): Labelled | null {
  const tree = context.documentOf(kind);
  if (tree === "broken") {
    context.findings.isWhole = false;
    return null;
  }
  if (!tree) {
    context.findings.missing.push({ kind, place });
    return null;
  }
  const labelled = labelledIn(tree);
  const found = labelled.get(label);
  if (found) return found;
  report(
    context,
    place,
    "text-unknown-label",
    `Ссылка ведёт на метку «${label}», а такой в документе «${kind}» нет.`,
    didYouMean(label, [...labelled.keys()]),
  );
  return null;
}

const known = new WeakMap<DocumentTree<string>, ReadonlyMap<string, Labelled>>();

/** Sections and clauses by label: sheets quote one document twenty times. */
function labelledIn(tree: DocumentTree<string>): ReadonlyMap<string, Labelled> {
  const before = known.get(tree);
  if (before) return before;
  const labelled = new Map(listLabelled(tree.children).map((each) => [each.label, each]));
  known.set(tree, labelled);
  return labelled;
}

function listLabelled(blocks: readonly Block<string>[]): Labelled[] {
  return blocks.flatMap((block) =>
    block.type === "section" || block.type === "clause"
      ? [block, ...listLabelled(block.children)]
      : [],
  );
}
