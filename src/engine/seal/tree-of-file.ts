import type { DocumentProperties, DocumentTree, Paragraph } from "../tree/types.ts";
import type { SealedTree } from "./sealed-tree.ts";
import type { TextLayer } from "./text-layer.ts";

/** A document that exists only as a file: its title, and its words where a program can read them. */
export function treeOfFile(
  properties: DocumentProperties,
  { paragraphs, sheets }: TextLayer,
): SealedTree {
  const hasText = paragraphs.length > 0;
  const tree: DocumentTree<string> = {
    type: "document",
    properties,
    children: [
      { type: "heading", children: [{ type: "text", value: properties.title }] },
      ...(hasText ? paragraphs : [notice]).map(paragraph),
    ],
  };
  return { tree, sheets, sheetsOf: {}, isMade: false, hasText };
}

const notice =
  "Текста на странице нет: документ хранится в виде подписанного файла. Скачайте файл, чтобы прочитать документ.";

function paragraph(value: string): Paragraph<string> {
  return { type: "paragraph", children: [{ type: "text", value }] };
}
