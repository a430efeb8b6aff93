import type { DocumentRecord, SealedRecord } from "../../../engine/documents/document-record.ts";
import type { Documents, Edition, Sealed } from "../generated/types.ts";
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
    isDraft: status === "draft",
    isRepealed: status === "repealed",
    signedFiles: (signature?.files ?? []).map((file, index) => ({
      ...file,
      path: [...path, "signature", "files", index],
    })),
    sealed: edition.sealed ? sealOf(edition.sealed, kind, [...path, "sealed"]) : null,
    place: { file: "documents", path },
  };
}

function sealOf({ files }: Sealed, kind: string, path: (string | number)[]): SealedRecord {
  return {
    path,
    files: files.map(({ document = kind, item = null, format, file, sha256 }, index) => ({
      ...{ document, item, format, file, sha256 },
      path: [...path, "files", index],
    })),
  };
}
