import type { CollegialBody, Edition } from "../generated/types.ts";
import type { Cases } from "../russian/cases.ts";
import { type DateForms, deriveDate } from "./derive-date.ts";
import { deriveBody } from "./derive-body.ts";

/** One edition of a document as texts see it; what the data do not give is null. */
export interface EditionModel {
  /** «Редакция № 1»; for documents without editions, the journal number. */
  title: string;
  number: string | null;
  date: DateForms;
  status: string;
  adoption: { body: Cases; protocol: string; date: DateForms } | null;
  /** The order that approves the document. */
  approval: { number: string | null; date: DateForms } | null;
  inForceFrom: DateForms | null;
  inForceUntil: DateForms | null;
  publishedOn: DateForms | null;
  signature: SignatureModel | null;
}

/** Отметка об электронной подписи (requirement S1): its lines, decided once for all formats. */
export interface SignatureModel {
  lines: string[];
}

/** What the words of `status` in documents.yaml mean, as the site prints them. */
const statuses: Readonly<Record<Edition["status"], string>> = {
  draft: "проект",
  adopted: "принята, не утверждена",
  approved: "утверждена, не действует",
  "in-force": "действует",
  repealed: "утратила силу",
};

/** Derives an edition; `editions` and `bodies` are those that it may refer to. */
export function deriveEdition(
  edition: Edition,
  editions: readonly Edition[],
  bodies: readonly CollegialBody[],
): EditionModel {
  const { adoption, approvedBy, signature } = edition;
  const body = bodies.find(({ id }) => id === adoption?.body);
  const order = editions.find(({ id }) => id === approvedBy);
  return {
    title: `Редакция № ${String(edition.edition ?? 1)}`,
    number: edition.number ?? null,
    date: deriveDate(edition.date),
    status: statuses[edition.status],
    adoption:
      adoption && body
        ? { body: deriveBody(body), protocol: adoption.protocol, date: deriveDate(adoption.date) }
        : null,
    approval: order ? { number: order.number ?? null, date: deriveDate(order.date) } : null,
    inForceFrom: deriveDate(edition.inForceFrom),
    inForceUntil: deriveDate(edition.inForceUntil),
    publishedOn: deriveDate(edition.publishedOn),
    signature: signature ? { lines: markLines(signature) } : null,
  };
}

function markLines(signature: NonNullable<Edition["signature"]>): string[] {
  const { owner, certificate, validFrom, validUntil } = signature;
  return [
    "Документ подписан электронной подписью",
    `Сертификат: ${certificate}`,
    `Владелец: ${owner}`,
    `Действителен: с ${deriveDate(validFrom).numeric} по ${deriveDate(validUntil).numeric}`,
  ];
}
