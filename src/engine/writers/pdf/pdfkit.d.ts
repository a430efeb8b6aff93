/* What pdfkit 0.20 does and their published types do not know. */

declare namespace PDFKit {
  interface PDFDocument {
    _write(data: string | Uint8Array): void;
    /** How many bytes were written. */
    _offset: number;
  }

  interface PDFPage {
    resources: PDFKitReference;
  }

  interface PDFKitReference {
    /** Pieces of the stream, until it is written. */
    buffer: Uint8Array[];
  }

  interface PDFStructureElement {
    dictionary: PDFKitReference;
  }

  interface PDFOutline {
    addItem(title: string, options: { expanded: boolean; top: number; left: number }): PDFOutline;
  }

  namespace Mixins {
    interface StructureElementOptions {
      scope?: "Column";
      /** Edges of a figure: left, top, right, bottom, from the upper left corner of the page. */
      bbox?: [number, number, number, number];
    }

    interface PDFAnnotation {
      annotate(x: number, y: number, w: number, h: number, link: LinkAnnotation): this;
    }

    /** A string object is written as a PDF string; a plain one would become a PDF name. */
    interface LinkAnnotation {
      Subtype: "Link";
      Contents: unknown;
      structParent: PDFStructureElement;
      A?: { S: "URI"; URI: unknown };
      Dest?: string;
    }
  }
}
