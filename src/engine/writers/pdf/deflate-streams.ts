import { zlibSync } from "fflate";
import { concatenate } from "../../base/concatenate.ts";

/**
 * Makes a document deflate its streams here. pdfkit itself takes zlib in Node and fflate in a
 * browser, which give different bytes of one text; a document must be the same file wherever it was
 * written, as its signature and its checksum are for these very bytes.
 */
export function deflateStreams(doc: PDFKit.PDFDocument): void {
  const makeReference = doc.ref.bind(doc);
  doc.ref = (data) => {
    const reference = makeReference(data);
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      deflate(reference);
      finalize();
    };
    return reference;
  };
}

/** Leaves alone what has no stream, what was deflated before, and metadata, which stay readable. */
function deflate(reference: PDFKit.PDFKitReference): void {
  if (!reference.compress || reference.buffer.length === 0) return;
  reference.buffer = [zlibSync(concatenate(reference.buffer))];
  reference.compress = false;
}
