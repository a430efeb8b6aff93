import { zlibSync } from "fflate";
import { concatenate } from "../../base/concatenate.ts";
import { latinBytes } from "../../base/latin-bytes.ts";
import { placeText } from "../../base/place-text.ts";
import { createRecent } from "../../base/recent.ts";

/**
 * Makes a document deflate its streams here. pdfkit itself takes zlib in Node and fflate in a
 * browser, which give different bytes of one text; a document must be the same file wherever it was
 * written, as its signature and its checksum are for these very bytes.
 */
export function deflateStreams(doc: PDFKit.PDFDocument): void {
  const makeReference = doc.ref.bind(doc);
  doc.ref = (data) => {
    const reference = makeReference(data);
    const flush = gatherLines(reference);
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      flush();
      deflate(reference);
      finalize();
    };
    return reference;
  };
}

/** pdfkit makes bytes of each line of a page by itself; here they wait to become so together. */
function gatherLines(reference: PDFKit.PDFKitReference): () => void {
  const write = reference.write.bind(reference);
  let lines = "";
  const flush = (): void => {
    if (lines !== "") write(latinBytes(lines));
    lines = "";
  };
  reference.write = (chunk) => {
    // The first one makes it a stream.
    if (typeof chunk === "string" && reference.buffer.length > 0) lines += `${chunk}\n`;
    else {
      flush();
      write(chunk);
    }
  };
  return flush;
}

/** Leaves alone what has no stream, what was deflated before, and metadata, which stay readable. */
function deflate(reference: PDFKit.PDFKitReference): void {
  if (!reference.compress || reference.buffer.length === 0) return;
  const bytes = concatenate(reference.buffer);
  reference.buffer = [recent.recall(placeText(bytes), () => zlibSync(bytes))];
  reference.compress = false;
}

/** Colours are told in all files alike, and sheets that name nobody have the same pages. */
const recent = createRecent<Uint8Array>(100, "second time");
