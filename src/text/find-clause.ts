import { didYouMean } from "../suggest.ts";
import type { Block, Clause, Section } from "../tree/types.ts";
import { type Context, placeOf, type Positioned, report } from "./context.ts";

type Labelled = Section<string> | Clause<string>;

/** The section or clause with a label in another document of the organization; else a problem. */
export function findClause(
  kind: string,
  label: string,
  node: Positioned,
  context: Context,
): Labelled | null {
  const tree = context.documentOf(kind);
  if (tree === "broken") {
    context.findings.isWhole = false;
    return null;
  }
  if (!tree) {
    context.findings.missing.push({ kind, place: placeOf(node, context) });
    return null;
  }
  const found = findLabel(tree.children, label);
  if (found) return found;
  report(
    context,
    node,
    "text-unknown-label",
    `Ссылка ведёт на метку «${label}», а такой в документе «${kind}» нет.`,
    didYouMean(label, labelsOf(tree.children)),
  );
  return null;
}

function findLabel(blocks: readonly Block<string>[], label: string): Labelled | null {
  for (const block of blocks) {
    if (block.type !== "section" && block.type !== "clause") continue;
    const found = block.label === label ? block : findLabel(block.children, label);
    if (found) return found;
  }
  return null;
}

function labelsOf(blocks: readonly Block<string>[]): string[] {
  return blocks.flatMap((block) =>
    block.type === "section" || block.type === "clause"
      ? [block.label, ...labelsOf(block.children)]
      : [],
  );
}
