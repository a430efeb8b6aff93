import type { Block, DocumentTree, Inline } from "../../../../src/engine/tree/types.ts";
import { docxParts, partOf } from "../docx-text.ts";
import { sampleTree } from "../sample-tree.ts";
import { type Element, elementsOf, findAll, parseXml } from "../xml.ts";

/** An XML part of a DOCX file. */
export function read(bytes: Uint8Array, path: string): Element {
  return parseXml(partOf(docxParts(bytes), path));
}

/** The paragraphs and tables of a DOCX file, in order. */
export function bodyOf(bytes: Uint8Array): Element[] {
  const [body] = findAll(read(bytes, "word/document.xml"), "w:body");
  return body ? elementsOf(body).filter(({ name }) => name !== "w:sectPr") : [];
}

/** The value of the element that a path of names leads to. */
export function valueAt(element: Element | undefined, ...names: string[]): string | undefined {
  const found = names.reduce<Element | undefined>(
    (parent, name) => parent && elementsOf(parent, name)[0],
    element,
  );
  return found?.attributes["w:val"];
}

/** The attributes of a paragraph's own property: "w:ind", "w:spacing". */
export function ownAttributes(paragraph: Element | undefined, property: string) {
  const properties = paragraph && elementsOf(paragraph, "w:pPr")[0];
  return properties && elementsOf(properties, property)[0]?.attributes;
}

/** A style by its id. */
export function styleOf(bytes: Uint8Array, id: string | undefined): Element | undefined {
  return findAll(read(bytes, "word/styles.xml"), "w:style").find(
    ({ attributes }) => attributes["w:styleId"] === id,
  );
}

/** The targets of a document's relationships by their ids. */
export function targetsOf(bytes: Uint8Array): ReadonlyMap<string | undefined, string | undefined> {
  const relationships = findAll(read(bytes, "word/_rels/document.xml.rels"), "Relationship");
  return new Map(relationships.map(({ attributes }) => [attributes.Id, attributes.Target]));
}

/** A regulation of these blocks. */
export function treeOf(...children: Block<string>[]): DocumentTree<string> {
  return { ...sampleTree, children };
}

export function paragraphOf(...children: Inline<string>[]): Block<string> {
  return { type: "paragraph", children };
}

/** A line of a requisite. */
export function line(value: string): Inline<string>[] {
  return [{ type: "text", value }];
}

/** The numbers of a tree's sections and clauses, in order. */
export function numbersOf(blocks: readonly Block<string>[]): string[] {
  return blocks.flatMap((block) =>
    block.type === "section" || block.type === "clause"
      ? [block.number, ...numbersOf(block.children)]
      : [],
  );
}
