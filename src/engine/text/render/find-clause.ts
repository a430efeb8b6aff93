import { didYouMean } from "../../base/suggest.ts";
import type { SourceLocation } from "../../problem.ts";
import type { AnnexMark, Block, Clause, DocumentTree, Section } from "../../tree/types.ts";
import { type Context, report } from "./context.ts";

type Labelled = Section<string> | Clause<string> | AnnexMark<string>;

/** The sections, clauses and annexes of a document by their labels. */
export type Clauses = ReadonlyMap<string, Labelled>;

export function clausesIn({ children }: DocumentTree<string>): Clauses {
  return new Map(listLabelled(children).map((each) => [each.label, each]));
}

function listLabelled(blocks: readonly Block<string>[]): Labelled[] {
  return blocks.flatMap((block) => {
    if (block.type === "annexMark") return [block];
    if (block.type !== "section" && block.type !== "clause") return [];
    return [block, ...listLabelled(block.children)];
  });
}

/** The section, clause or annex with a label in another document of the organization; else a problem. */
export function findClause(
  kind: string,
  label: string,
  place: SourceLocation,
  context: Context,
): Labelled | null {
  const clauses = context.clausesOf(kind);
  if (clauses === "broken") {
    context.findings.isWhole = false;
    return null;
  }
  if (!clauses) {
    context.findings.missing.push({ kind, place });
    return null;
  }
  const found = clauses.get(label);
  if (found) return found;
  report(
    context,
    place,
    "text-unknown-label",
    `Ссылка ведёт на метку «${label}», а такой в документе «${kind}» нет.`,
    didYouMean(label, [...clauses.keys()]),
  );
  return null;
}
