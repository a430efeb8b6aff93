import { Document, Header, PageNumber, PageOrientation, Paragraph, TextRun } from "docx";
import type { Block, DocumentTree } from "../../tree/types.ts";
import { type Layout, layouts } from "../measures/layout.ts";
import { createContext, type DocxContext } from "./context.ts";
import { cutLine, layoutTable } from "./layout-table.ts";
import { type BodyChild, endBody, withoutLastGap } from "./gap.ts";
import { writeBlocks } from "./handlers/index.ts";
import { numberingOf } from "./numbering.ts";
import { openPackageMaker, pack, type PackageMaker } from "./pack.ts";
import { styleIds, stylesOf } from "./styles.ts";
import { toTwips } from "./units.ts";

/**
 * Prints a numbered tree as a Word document that stays alive when edited: numbers are Word's
 * multilevel numbering, references are fields, headings are styles. Equal trees give equal bytes.
 */
export function writeDocx(
  tree: DocumentTree<string>,
  maker: PackageMaker = openPackageMaker(),
  layout: Layout = layouts[tree.properties.layout],
): Promise<Uint8Array> {
  const context = createContext(tree, maker, layout);
  const document = buildDocument(tree, context);
  return Promise.resolve(pack(document, layout, tree.properties.date, maker));
}

function buildDocument(tree: DocumentTree<string>, context: DocxContext): Document {
  const { layout } = context;
  const { title, author } = tree.properties;
  return new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: stylesOf(layout),
    numbering: { config: numberingOf(layout) },
    // As in PDF: without hyphens the long words of official Russian tear holes in justified lines.
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
    sections: [
      {
        properties: { titlePage: true, page: pageOf(layout) },
        headers: {
          default: pageNumberHeader(),
          first: new Header({ children: [new Paragraph({})] }),
        },
        children: layout.halves
          ? writeHalves(tree.children, context)
          : writeBody(tree.children, context),
      },
    ],
  });
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

function pageOf({ page, margins, pageNumberFromEdge }: Layout) {
  return {
    size: sizeOf(page),
    margin: {
      left: toTwips(margins.left),
      right: toTwips(margins.right),
      top: toTwips(margins.top),
      bottom: toTwips(margins.bottom),
      header: toTwips(pageNumberFromEdge),
      footer: toTwips(pageNumberFromEdge),
    },
  };
}

/** `docx` takes the size of an upright sheet and turns it itself. */
function sizeOf(page: Layout["page"]) {
  const [width, height] = [toTwips(page.width), toTwips(page.height)];
  return width <= height
    ? { width, height }
    : { width: height, height: width, orientation: PageOrientation.LANDSCAPE };
}

/** Номер страницы: in the middle of the top margin, from page 2. */
function pageNumberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({
    children: [new Paragraph({ style: styleIds.pageNumber, children: [number] })],
  });
}
