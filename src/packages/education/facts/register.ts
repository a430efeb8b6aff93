import type { DocumentRecord, SealedRecord } from "../../../engine/documents/document-record.ts";
import type { EducationData } from "../files.ts";
import type { Edition, Sealed } from "../generated/types.ts";
import { formerOf, isAmendment } from "./amendments.ts";
import { asOfDay } from "./last-event.ts";
import { isSigned, lastDayOf, startOf, statusOn } from "./life-of-editions.ts";
import { nameEdition } from "./name-edition.ts";
import { titleEdition } from "./title-edition.ts";

/**
 * The register of documents (documents.yaml) as the engine reads it, on the day (YYYY-MM-DD) asked
 * for, else on that of the data.
 */
export function registerOf(
  data: Pick<EducationData, "organization" | "documents">,
  asked: string | null = null,
): DocumentRecord[] {
  const asOf = asked ?? asOfDay(data);
  const { editions } = data.documents;
  return editions.map((edition, index) => {
    const isRepealed = statusOn(edition, editions, asOf) === "repealed";
    const until = lastDayOf(edition, editions) ?? null;
    const act = editions.find(({ id }) => id === edition.approvedBy);
    return {
      ...recordOf(edition, ["editions", index], until, isRepealed),
      ...(act !== undefined && isAmendment(act) && amendedBy(edition, act, editions)),
    };
  });
}

/** The act that made an edition, with its changes of the one before. */
function amendedBy(
  edition: Edition,
  act: Edition,
  editions: readonly Edition[],
): Pick<DocumentRecord, "amendedBy" | "amendment"> {
  const former = formerOf(edition, editions);
  const name = nameEdition(act);
  const list = ["editions", editions.indexOf(act), "changes"];
  const changes = (act.changes ?? []).map(({ action, clause, words = null }, index) => ({
    ...{ clause, isNew: action === "add", words },
    place: { file: "documents", path: [...list, index, "clause"] },
  }));
  const amendment = former && { act: name, day: startOf(former), changes };
  return { amendedBy: name, ...(amendment && { amendment }) };
}

function recordOf(
  edition: Edition,
  path: (string | number)[],
  inForceUntil: string | null,
  isRepealed: boolean,
): DocumentRecord {
  const { id, kind, date, inForceFrom, publishedOn, signature } = edition;
  return {
    ...{ id, kind, date },
    edition: edition.edition ?? null,
    label: titleEdition(edition),
    inForceFrom: inForceFrom ?? null,
    inForceUntil,
    publishedOn: publishedOn ?? null,
    isDraft: !isSigned(edition),
    isRepealed,
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
