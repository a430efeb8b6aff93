import { escapeXml } from "../../base/escape-xml.ts";
import type { PictogramName } from "../../tree/pictograms.ts";
import type { DocumentProperties } from "../../tree/types.ts";
import type { Layout } from "../measures/layout.ts";
import { createZip, type Zip } from "./create-zip.ts";
import { openPictograms } from "./open-pictograms.ts";
import { openQrPictures, type QrPicture } from "./open-qr-pictures.ts";
import { linkId, type References } from "./references.ts";
import { openSkeletons, type OpenSkeleton, placeholders } from "./skeleton.ts";
import { element } from "./xml/element.ts";
import { pictureId } from "./xml/picture.ts";

const body = "word/document.xml";
const relationships = "word/_rels/document.xml.rels";
const properties = "docProps/core.xml";

/** What is packed: the XML of the body, what it refers to, and how the file is called. */
export interface Packable {
  body: string;
  references: References;
  properties: Pick<DocumentProperties, "title" | "author" | "date">;
  layout: Layout;
}

/**
 * Puts a text into the package that `docx` makes for its layout and lists; the bytes depend on the
 * document alone, times come from its date (YYYY-MM-DD).
 */
export function pack(packable: Packable, { skeleton, zip }: PackageMaker): Uint8Array {
  const { layout, references } = packable;
  const parts = skeleton(layout, references.lists);
  const { ids, xml } = relate(parts.get(relationships) ?? "", references);
  const own = new Map([
    [body, withBody(parts.get(body) ?? "", withPictures(packable.body, ids))],
    [relationships, xml],
    [properties, withProperties(parts.get(properties) ?? "", packable.properties)],
  ]);
  const files = new Map<string, string | Uint8Array>(parts);
  for (const [path, part] of own) files.set(path, part);
  for (const [number, png] of references.pictures.entries())
    files.set(`word/${pictureTarget(number)}`, png);
  return zip(files);
}

/** In place of what the skeleton has before the properties of its section. */
function withBody(xml: string, content: string): string {
  const start = xml.indexOf("<w:body>") + "<w:body>".length;
  return xml.slice(0, start) + content + xml.slice(xml.lastIndexOf("<w:sectPr>"));
}

function withPictures(xml: string, ids: ReadonlyMap<string, string>): string {
  if (ids.size === 0) return xml;
  return xml.replace(/(?<= r:embed=")[^"]*/g, (id) => ids.get(id) ?? id);
}

function withProperties(xml: string, { title, author, date }: Packable["properties"]): string {
  const values = new Map([
    [placeholders.title, title],
    [placeholders.author, author],
  ]);
  return xml
    .replace(/\{\w+\}/g, (placeholder) => escapeXml(values.get(placeholder) ?? placeholder))
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
}

const kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Links and pictures, before the last of the relationships of the skeleton; the ids of pictures. */
function relate(xml: string, { links, pictures }: References) {
  const at = xml.lastIndexOf("<Relationship ");
  const before = xml.slice(0, at);
  const count = before.split("<Relationship ").length + links.length;
  const ids = new Map(pictures.map((_, number) => [pictureId(number), `rId${count + number}`]));
  const linked = links.map((url, index) =>
    element("Relationship", {
      ...{ Id: linkId(index + 1), Type: `${kinds}/hyperlink` },
      ...{ Target: url, TargetMode: "External" },
    }),
  );
  const shown = [...ids.values()].map((id, number) =>
    element("Relationship", { Id: id, Type: `${kinds}/image`, Target: pictureTarget(number) }),
  );
  const last = xml.slice(at).replace(/(?<= Id=")[^"]*/, `rId${count + pictures.length}`);
  return { ids, xml: before + linked.join("") + shown.join("") + last };
}

function pictureTarget(number: number): string {
  return `media/image${number + 1}.png`;
}

/** The parts that are a document's own; the others are those of its layout and lists. */
const ownParts = new Set([properties, body, relationships]);

/** What the packages of one run are made with; it remembers what they share. */
export interface PackageMaker {
  skeleton: OpenSkeleton;
  zip: Zip;
  qrPicture: (url: string) => QrPicture;
  pictogram: (name: PictogramName) => Uint8Array;
}

export function openPackageMaker(): PackageMaker {
  return {
    skeleton: openSkeletons(),
    zip: createZip((path) => ownParts.has(path)),
    qrPicture: openQrPictures(),
    pictogram: openPictograms(),
  };
}
