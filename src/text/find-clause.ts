import { didYouMean } from "../suggest.ts";
import type { Block, Clause, Section } from "../tree/types.ts";
import { type Context, type Positioned, report } from "./context.ts";

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
    report(
      context,
      node,
      "text-unknown-document",
      `Здесь нужен документ «${kind}», а его у организации нет.`,
      "Опишите его в documents.yaml, а если он описан, сначала исправьте ошибки в нём самом.",
    );
    return null;
  }
  const clauses = labelled(tree.children);
  const found = clauses.find((clause) => clause.label === label);
  if (found) return found;
  report(
    context,
    node,
    "text-unknown-label",
    `Ссылка ведёт на метку «${label}», а такой в документе «${kind}» нет.`,
    didYouMean(
      label,
      clauses.map((clause) => clause.label),
    ),
  );
  return null;
}

function labelled(blocks: readonly Block<string>[]): Labelled[] {
  return blocks.flatMap((block) =>
    block.type === "section" || block.type === "clause" ? [block, ...labelled(block.children)] : [],
  );
}
