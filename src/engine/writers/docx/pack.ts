import type { Document } from "docx";
import type { Layout } from "../measures/layout.ts";
import { type Compile, createCompile, type Parts } from "./create-compile.ts";
import { createZip, type Zip } from "./create-zip.ts";
import type { PictogramName } from "../../tree/pictograms.ts";
import { openPictograms } from "./open-pictograms.ts";
import { openQrPictures, type QrPicture } from "./open-qr-pictures.ts";

/**
 * Packs a document of `docx` into bytes that depend on the document alone. `docx` takes times from
 * the clock, hyperlink ids at random and ids of bookmarks and pictures from counters of the whole
 * process; here the times come from the document's date (YYYY-MM-DD) and the ids are counted anew.
 *
 * Also tells Word that the lists are multilevel and that their levels are in use (`docx` always
 * says "hybridMultilevel" and "tentative"), and puts the content types first, where programs that
 * recognize files by their first bytes look for them.
 */
export function pack(
  document: Document,
  layout: Layout,
  date: string,
  { compile, zip }: PackageMaker,
): Uint8Array {
  const parts = compile(document, layout);
  const edit = (path: string, change: (xml: string) => string) => {
    editPart(parts, path, change);
  };
  const linkIds = renumbering(
    /(<(?:w:hyperlink|a:hlinkClick|Relationship) [^>]*?id=")(rId[\w-]{21})(?=")/gi,
    (count) => `rIdLink${count}`,
  );
  const bookmarkIds = renumbering(/(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)/g, String);
  const pictureIds = renumbering(/(<wp:docPr [^>]*?id=")(\d+)/g, String);
  edit("word/document.xml", (xml) => pictureIds(bookmarkIds(linkIds(xml))));
  edit("word/_rels/document.xml.rels", linkIds);
  edit("docProps/core.xml", (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`),
  );
  edit("word/numbering.xml", (xml) =>
    xml.replaceAll("hybridMultilevel", "multilevel").replaceAll(` w:tentative="1"`, ""),
  );
  const types = parts.get(contentTypes) ?? "";
  return zip(new Map([[contentTypes, types], ...parts]));
}

function editPart(parts: Parts, path: string, change: (xml: string) => string): void {
  const xml = parts.get(path);
  if (typeof xml === "string") parts.set(path, change(xml));
}

function editStyles(parts: Parts): void {
  editPart(parts, "word/styles.xml", (xml) =>
    xml.replace(/<w:style .*?<\/w:style>/g, withoutHyphens),
  );
}

/** Words are parted only where lines are justified; `docx` has no option for it. */
function withoutHyphens(style: string): string {
  return /<w:jc w:val="(?!both)/.test(style)
    ? style.replace("<w:spacing ", "<w:suppressAutoHyphens/><w:spacing ")
    : style;
}

/**
 * Gives each id that the pattern finds (its second group; the first is what stands before it)
 * another, by the order of first appearance.
 */
function renumbering(pattern: RegExp, name: (count: number) => string) {
  const names = new Map<string, string>();
  return (xml: string) =>
    xml.replace(pattern, (_, before: string, id: string) => {
      const known = names.get(id) ?? name(names.size + 1);
      names.set(id, known);
      return before + known;
    });
}

const contentTypes = "[Content_Types].xml";

/** The parts that are a document's own; the others are those of its layout. */
const ownParts = new Set([
  "docProps/core.xml",
  "word/document.xml",
  "word/_rels/document.xml.rels",
]);

/** What the packages of one run are made with; it remembers what they share. */
export interface PackageMaker {
  compile: Compile;
  zip: Zip;
  qrPicture: (url: string) => QrPicture;
  pictogram: (name: PictogramName) => Uint8Array;
}

export function openPackageMaker(): PackageMaker {
  return {
    compile: createCompile(editStyles),
    zip: createZip((path) => ownParts.has(path)),
    qrPicture: openQrPictures(),
    pictogram: openPictograms(),
  };
}
