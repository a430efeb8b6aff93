import { fillBlocks } from "./fill-numbers.ts";
import type { AnnexMark, Block, Clause, DocumentTree, Section } from "./types.ts";

/**
 * Decides the number of every section and clause, gives each an id, and fills the references,
 * forward ones too. Sections are "1", the clauses in them "1.1", "1.1.1"; in a document without
 * sections clauses are "1", "1.1". Numbering runs on across interruptions within one parent.
 *
 * Labels must be unique and every reference must have its target: the text interpreter has
 * reported the author's mistakes before, so an Error here is a bug.
 */
export function numberTree(draft: DocumentTree<null>): DocumentTree<string> {
  const numbering: Numbering = { byNode: new Map(), byLabel: new Map() };
  assignNumbers(draft.children, numbering);
  return { ...draft, children: fillBlocks(draft.children, numbering) };
}

/** What bears a number. */
export type Numbered = Section<null> | Clause<null> | AnnexMark<null>;

/** The numbers of one document, without the final full stop. */
export interface Numbering {
  /** With the id of a node that has no label. */
  byNode: Map<Numbered, { number: string; id: string }>;
  byLabel: Map<string, string>;
}

/**
 * Annexes are numbered 1, 2 …, a single one bears no number; the clauses of each begin anew.
 */
function assignNumbers(blocks: Block<null>[], numbering: Numbering): void {
  const isSingle = blocks.filter(({ type }) => type === "annexMark").length === 1;
  let annexes = 0;
  let body: Block<null>[] = [];
  const closeBody = (): void => {
    assignClauses(body, "", annexes === 0 ? "p" : `annex-${annexes}`, numbering);
    body = [];
  };
  for (const block of blocks) {
    if (block.type !== "annexMark") {
      body.push(block);
      continue;
    }
    closeBody();
    annexes += 1;
    setNumber(block, isSingle ? "" : String(annexes), `annex-${annexes}`, numbering);
  }
  closeBody();
}

function assignClauses(
  blocks: Block<null>[],
  prefix: string,
  idPrefix: string,
  numbering: Numbering,
): void {
  let count = 0;
  for (const block of blocks) {
    if (block.type !== "section" && block.type !== "clause") continue;
    count += 1;
    const number = `${prefix}${count}`;
    setNumber(block, number, `${idPrefix}-${number.replaceAll(".", "-")}`, numbering);
    assignClauses(block.children, `${number}.`, idPrefix, numbering);
  }
}

function setNumber(node: Numbered, number: string, id: string, numbering: Numbering): void {
  numbering.byNode.set(node, { number, id });
  if (node.label === null) return;
  if (numbering.byLabel.has(node.label)) throw new Error(`Label given twice: ${node.label}`);
  numbering.byLabel.set(node.label, number);
}
