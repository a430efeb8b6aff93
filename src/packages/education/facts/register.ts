import type { DocumentRecord } from "../../../engine/documents/document-record.ts";
import type { Documents, Edition } from "../generated/types.ts";
import { titleEdition } from "./title-edition.ts";

/** The register of documents (documents.yaml) as the engine reads it. */
export function registerOf({ editions }: Documents): DocumentRecord[] {
  return editions.map((edition, index) => recordOf(edition, ["editions", index]));
}

function recordOf(edition: Edition, path: (string | number)[]): DocumentRecord {
  const { id, kind, date, inForceFrom, inForceUntil, publishedOn, status, signature } = edition;
  return {
    ...{ id, kind, date },
    edition: edition.edition ?? null,
    label: titleEdition(edition),
    inForceFrom: inForceFrom ?? null,
    inForceUntil: inForceUntil ?? null,
    publishedOn: publishedOn ?? null,
    isRepealed: status === "repealed",
    signedFiles: (signature?.files ?? []).map((file, index) => ({
      ...file,
      path: [...path, "signature", "files", index],
    })),
    place: { file: "documents", path },
  };
}
