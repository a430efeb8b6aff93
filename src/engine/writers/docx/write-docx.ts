import type { Block, DocumentTree } from "../../tree/types.ts";
import { type Layout, layouts } from "../measures/layout.ts";
import { createContext, type DocxContext } from "./context.ts";
import { type BodyChild, endBody, withoutLastGap, xmlOf } from "./gap.ts";
import { writeBlocks } from "./handlers/index.ts";
import { cutLine, layoutTable } from "./layout-table.ts";
import { openPackageMaker, pack, type PackageMaker } from "./pack.ts";
import { toTwips } from "./units.ts";

/**
 * Prints a numbered tree as a Word document that stays alive when edited: numbers are Word's
 * multilevel numbering, references are fields, headings are styles. Equal trees give equal bytes.
 */
export function writeDocx(
  { properties, children }: DocumentTree<string>,
  maker: PackageMaker = openPackageMaker(),
  layout: Layout = layouts[properties.layout],
): Promise<Uint8Array> {
  const context = createContext(children, maker, layout);
  const written = layout.halves ? writeHalves(children, context) : writeBody(children, context);
  const { references } = context;
  return Promise.resolve(pack({ body: xmlOf(written), references, properties, layout }, maker));
}

/** The document and each of its annexes, which begins a new page and new numbers. */
function writeBody(blocks: readonly Block<string>[], context: DocxContext): BodyChild[] {
  const parts: Block<string>[][] = [[]];
  for (const block of blocks) {
    if (block.type === "annexMark") parts.push([]);
    parts.at(-1)?.push(block);
  }
  return endBody(
    parts.flatMap((part, annex) =>
      withoutLastGap(writeBlocks(part, { ...context, annex: context.annex + annex })),
    ),
  );
}

/** Number of the copies of what stands in halves. */
const copies = 2;

/**
 * The document in each half of the page, with a line between them to cut along. The second has
 * numbers and bookmarks of its own.
 */
function writeHalves(blocks: readonly Block<string>[], context: DocxContext): BodyChild[] {
  const { margins, page } = context.layout;
  const annexes = blocks.filter(({ type }) => type === "annexMark").length + 1;
  const cells = Array.from({ length: copies }, (_, copy) => ({
    width: context.textWidth + toTwips(copy === 0 ? margins.right : margins.left),
    margins: copy === 0 ? { right: toTwips(margins.right) } : { left: toTwips(margins.left) },
    borders: copy === 0 ? { right: cutLine } : {},
    children: writeBody(blocks, {
      ...context,
      annex: copy * annexes,
      bookmarkName: (label) => context.bookmarkName(copy === 0 ? label : `${label} ${copy + 1}`),
    }),
  }));
  const height = toTwips(page.height - margins.top - margins.bottom) - lastLine;
  return endBody([layoutTable(cells, { height })]);
}

/** What the paragraph after a table takes, with the table's own lines, in twips. */
const lastLine = 60;
