import { fillBlocks } from "./fill-numbers.ts";
import type { Block, Clause, DocumentTree, Section } from "./types.ts";

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
  assignNumbers(draft.children, "", numbering);
  return { ...draft, children: fillBlocks(draft.children, numbering) };
}

/** The numbers of one document, by node and by label, without the final full stop. */
export interface Numbering {
  byNode: Map<Section<null> | Clause<null>, string>;
  byLabel: Map<string, string>;
}

function assignNumbers(blocks: Block<null>[], prefix: string, numbering: Numbering): void {
  let count = 0;
  for (const block of blocks) {
    if (block.type !== "section" && block.type !== "clause") continue;
    count += 1;
    const number = `${prefix}${String(count)}`;
    numbering.byNode.set(block, number);
    if (block.label !== null) setLabel(block.label, number, numbering);
    assignNumbers(block.children, `${number}.`, numbering);
  }
}

function setLabel(label: string, number: string, { byLabel }: Numbering): void {
  if (byLabel.has(label)) throw new Error(`Label given twice: ${label}`);
  byLabel.set(label, number);
}
