import { Document, Packer, Paragraph } from "docx";
import PDFDocument from "pdfkit";

/**
 * What most programs do with these libraries: a paragraph for each line, one font, no numbering,
 * no tags. For comparison on the same text.
 */
export function writeNaiveDocx(lines: readonly string[]): Promise<Uint8Array> {
  const document = new Document({
    styles: { default: { document: { run: { font: "Times New Roman", size: "14pt" } } } },
    sections: [{ children: lines.map((line) => new Paragraph(line)) }],
  });
  return Packer.toBuffer(document);
}

/** Takes the bytes of a font file, which `pdfkit` opens for each document anew. */
export function writeNaivePdf(lines: readonly string[], font: Uint8Array): Promise<Uint8Array> {
  const document = new PDFDocument({ size: "A4" });
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  document.font(Buffer.from(font)).fontSize(14);
  for (const line of lines) document.text(line);
  return new Promise((resolve, reject) => {
    document.on("error", reject);
    document.on("end", () => {
      resolve(Buffer.concat(chunks));
    });
    document.end();
  });
}
