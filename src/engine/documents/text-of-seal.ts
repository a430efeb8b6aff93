import type { SealedDocument } from "../seal/open-seals.ts";
import type { DocumentRecord } from "./document-record.ts";
import type { DocumentText } from "./open-text.ts";

/** What stands in for the text of a signed document that has none, as one that is only a scan. */
export function textOfSeal({ kept, files }: SealedDocument, record: DocumentRecord): DocumentText {
  const {
    title = record.label,
    layout = "regulation",
    audience = "internal",
  } = kept?.tree.properties ?? {};
  return {
    file: { path: `sealed/${record.id}` },
    text: null,
    settings: { title, layout, audience, edition: record.kind, formats: formatsOf(files) },
  };
}

function formatsOf(files: SealedDocument["files"]): DocumentText["settings"]["formats"] {
  return files.map(({ format }) => format);
}
