import PDFDocument from "pdfkit";
import type { DocumentProperties } from "../../tree/types.ts";
import type { Layout } from "../measures/layout.ts";
import { concatenate } from "../../base/concatenate.ts";
import { latinBytes } from "../../base/latin-bytes.ts";
import { escapeXml } from "../../base/escape-xml.ts";
import { deflateStreams } from "./deflate-streams.ts";
import { toPoints } from "./pages/points.ts";

/**
 * A document that keeps what it writes: as a stream it would hand on each of its thousands of little
 * pieces by itself.
 */
export class KeptDocument extends PDFDocument {
  /** Has no value of its own here: the constructor above has written the first piece by then. */
  declare private pieces?: Uint8Array[];
  declare private isWritten?: boolean;

  /** What is not yet bytes. */
  declare private lines?: string | undefined;

  /** pdfkit makes bytes of each line by itself. */
  override _write(data: string | Uint8Array): void {
    if (typeof data === "string") {
      this.lines = `${this.lines ?? ""}${data}\n`;
      this._offset += data.length + 1;
    } else {
      this.push(data);
      this._offset += data.length;
    }
  }

  /** What a stream does with a piece; null ends it. */
  override push(piece: Uint8Array | null): boolean {
    const pieces = (this.pieces ??= []);
    if (this.lines !== undefined) pieces.push(latinBytes(this.lines));
    this.lines = undefined;
    if (piece === null) this.isWritten = true;
    else pieces.push(piece);
    return true;
  }

  /** The whole file, after its end. */
  bytes(): Uint8Array {
    if (this.isWritten !== true) throw new Error("A reference of the PDF was not ended.");
    return concatenate(this.pieces ?? []);
  }
}

/**
 * Opens a PDF file without pages that claims PDF/A-2a (archiving) and PDF/UA-1 (accessibility).
 * Its dates and identifier come from the document's properties, so equal documents are equal files.
 */
export function createDocument(
  { title, author, date }: DocumentProperties,
  { page }: Layout,
): KeptDocument {
  const doc = new KeptDocument({
    autoFirstPage: false,
    size: [toPoints(page.width), toPoints(page.height)],
    margin: 0,
    font: "",
    pdfVersion: "1.7",
    subset: "PDF/A-2a",
    tagged: true,
    lang: "ru-RU",
    displayTitle: true,
    info: {
      Title: title,
      Author: author,
      Creator: "reglament",
      CreationDate: new Date(`${date}T00:00:00Z`),
    },
  });
  doc.appendXML(accessibilityClaim);
  escapeMetadata(doc);
  deflateStreams(doc);
  return doc;
}

/** pdfkit puts title and author into XML as they are; the file's own dictionary is written first. */
function escapeMetadata(doc: PDFKit.PDFDocument): void {
  const endMetadata = doc.endMetadata.bind(doc);
  doc.endMetadata = () => {
    const { Title = "", Author = "" } = doc.info;
    Object.assign(doc.info, { Title: escapeXml(Title), Author: escapeXml(Author) });
    endMetadata();
  };
}

/** PDF/A accepts a property that it does not know only with its description beside it. */
const accessibilityClaim = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
