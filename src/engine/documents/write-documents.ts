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
 * messages come from the address `sender`. Of documents that are not wanted there are no files.
 */
export async function writeDocuments(
  documents: readonly NumberedDocument[],
  wanted: readonly Format[],
  sender: string,
  writers: Writers,
  isWanted: (document: NumberedDocument) => boolean = () => true,
): Promise<MadeDocument[]> {
  const once = { ...writers, pdf: writtenOnce(writers.pdf) };
  const made: MadeDocument[] = [];
  for (const document of documents) {
    const formats = isWanted(document) ? wanted : [];
    made.push({ ...document, files: await writeFiles(document, formats, sender, once) });
  }
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
  if (document.kept)
    return document.kept
      .filter(({ format }) => wanted.includes(format))
      .map(({ format, bytes }) => ({ format, name: `${document.name}.${format}`, bytes }));
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

const mediaTypes = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** What Windows takes in no name of a file. */
const unfit = /[\\/:*?"<>|]/gu;

/** «Приказ от 02.09.2024 № 88»: what a reader of the message calls a paper, without what it is about. */
function enclosureName(title: string): string {
  const plain = title.replaceAll("\u00A0", " ");
  const [called = plain] = /^.*?№ ?\S+/u.exec(plain) ?? [];
  return called.replaceAll(unfit, "-").slice(0, longestName).trim();
}

const longestName = 80;

/** A document as it lies in a message: of a signed one the very file that was kept. */
async function enclose(
  { tree, kept }: NumberedDocument["enclosures"][number],
  writers: Writers,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> {
  const name = enclosureName(tree.properties.title);
  for (const format of ["pdf", "docx"] as const) {
    const file = kept?.find((each) => each.format === format);
    if (file)
      return { name: `${name}.${format}`, mediaType: mediaTypes[format], bytes: file.bytes };
  }
  return { name: `${name}.pdf`, mediaType: mediaTypes.pdf, bytes: await writers.pdf(tree) };
}

async function writeMessage(
  { tree, enclosures }: NumberedDocument,
  from: string,
  writers: Writers,
): Promise<Uint8Array> {
  const attachments = await Promise.all(enclosures.map((enclosure) => enclose(enclosure, writers)));
  // Loaded here: checking needs no messages.
  const { writeEml } = await import("../writers/eml/write-eml.ts");
  return writeEml(tree, { from, attachments });
}
