import type { NumberedDocument } from "./make-documents.ts";
import type { Format } from "../writers/formats.ts";
import type { Writer, Writers } from "../writers/index.ts";

/** A document in every wanted format. */
export interface MadeDocument extends NumberedDocument {
  files: MadeFile[];
}

export interface MadeFile {
  format: Format;
  /** `regulation.docx`. */
  name: string;
  bytes: Uint8Array;
}

/**
 * Writes an organization's documents in the formats that their texts ask for and the user wants;
 * messages come from the address `sender`.
 */
export async function writeDocuments(
  documents: readonly NumberedDocument[],
  wanted: readonly Format[],
  sender: string,
  writers: Writers,
): Promise<MadeDocument[]> {
  const once = { ...writers, pdf: writtenOnce(writers.pdf) };
  const made: MadeDocument[] = [];
  for (const document of documents)
    made.push({ ...document, files: await writeFiles(document, wanted, sender, once) });
  return made;
}

/** A PDF that a message encloses is written once. */
function writtenOnce(write: Writer): Writer {
  const written = new Map<object, Promise<Uint8Array>>();
  return (tree) => {
    const bytes = written.get(tree) ?? write(tree);
    written.set(tree, bytes);
    return bytes;
  };
}

async function writeFiles(
  document: NumberedDocument,
  wanted: readonly Format[],
  sender: string,
  writers: Writers,
): Promise<MadeFile[]> {
  const files: MadeFile[] = [];
  for (const format of document.settings.formats.filter((each) => wanted.includes(each)))
    files.push({
      format,
      name: `${document.name}.${format}`,
      bytes:
        format === "eml"
          ? await writeMessage(document, sender, writers)
          : await writers[format](document.tree),
    });
  return files;
}

async function writeMessage(
  { tree, enclosures }: NumberedDocument,
  from: string,
  writers: Writers,
): Promise<Uint8Array> {
  const attachments = await Promise.all(
    enclosures.map(async ({ name, tree: enclosed }) => ({
      name: `${name}.pdf`,
      mediaType: "application/pdf",
      bytes: await writers.pdf(enclosed),
    })),
  );
  // Loaded here: checking needs no messages.
  const { writeEml } = await import("../writers/eml/write-eml.ts");
  return writeEml(tree, { from, attachments });
}
