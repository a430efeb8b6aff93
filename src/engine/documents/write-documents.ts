import type { NumberedDocument, OrganizationTrees } from "./make-documents.ts";
import { writeEml } from "../writers/eml/write-eml.ts";
import type { Format } from "../writers/formats.ts";
import type { Writer, Writers } from "../writers/index.ts";

/** An organization with its documents in every wanted format. */
export interface MadeOrganization extends OrganizationTrees {
  documents: MadeDocument[];
}

export interface MadeDocument extends NumberedDocument {
  files: MadeFile[];
}

export interface MadeFile {
  format: Format;
  /** `regulation.docx`. */
  name: string;
  bytes: Uint8Array;
}

/** Writes an organization's documents in the formats that their texts ask for and the user wants. */
export async function writeDocuments(
  organization: OrganizationTrees,
  wanted: readonly Format[],
  writers: Writers,
): Promise<MadeOrganization> {
  const { email } = organization.model.organization;
  const once = { ...writers, pdf: remember(writers.pdf) };
  const documents: MadeDocument[] = [];
  for (const document of organization.documents)
    documents.push({ ...document, files: await writeFiles(document, wanted, email, once) });
  return { ...organization, documents };
}

/** A PDF that a message encloses is written once. */
function remember(write: Writer): Writer {
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
  return writeEml(tree, { from, attachments });
}
