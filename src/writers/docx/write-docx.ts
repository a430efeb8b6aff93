import { Document, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { DocumentTree } from "../../tree/types.ts";
import type { Layout } from "../layout.ts";
import { createContext, type DocxContext } from "./context.ts";
import { writeBlocks } from "./handlers/index.ts";
import { numberingOf } from "./numbering.ts";
import { finishPackage } from "./finish-package.ts";
import { styleIds, stylesOf } from "./styles.ts";
import { toTwips } from "./units.ts";

/**
 * Prints a numbered tree as a Word document that stays alive when edited: numbers are Word's
 * multilevel numbering, references are fields, headings are styles. Equal trees give equal bytes.
 */
export async function writeDocx(tree: DocumentTree<string>): Promise<Uint8Array> {
  const context = createContext(tree);
  const document = buildDocument(tree, context);
  return finishPackage(await Packer.pack(document, "uint8array"), tree.properties.date);
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
    hyphenation: { autoHyphenation: false },
    sections: [
      {
        properties: { titlePage: true, page: pageOf(layout) },
        headers: {
          default: pageNumberHeader(),
          first: new Header({ children: [new Paragraph("")] }),
        },
        children: writeBlocks(tree.children, context),
      },
    ],
  });
}

function pageOf({ page, margins, pageNumberFromEdge }: Layout) {
  const twips = toTwips;
  return {
    size: { width: twips(page.width), height: twips(page.height) },
    margin: {
      left: twips(margins.left),
      right: twips(margins.right),
      top: twips(margins.top),
      bottom: twips(margins.bottom),
      header: twips(pageNumberFromEdge),
      footer: twips(pageNumberFromEdge),
    },
  };
}

/** Номер страницы: in the middle of the top margin, from page 2. */
function pageNumberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({
    children: [new Paragraph({ style: styleIds.pageNumber, children: [number] })],
  });
}
