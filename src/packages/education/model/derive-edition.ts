import { signNumber } from "../facts/title-edition.ts";
import type { CollegialBody, Edition } from "../generated/types.ts";
import type { Cases } from "../../../engine/russian/cases.ts";
import { type DateForms, deriveDate } from "./derive-date.ts";
import { agree } from "../../../engine/russian/agree.ts";
import { deriveBody } from "./derive-body.ts";

/** One edition of a document as texts see it; what the data do not give is null. */
export interface EditionModel {
  /** Whether it is a version of a document that is kept up to date, as the Regulation is. */
  isVersioned: boolean;
  /** What it is called beside participles: «редакция утверждена», «документ утверждён». */
  noun: string;
  /** «Редакция № 1». */
  title: string;
  /** «№ 86», or the place for a number that is not yet given. */
  numberSign: string;
  date: DateForms;
  status: string;
  adoption: Adoption | null;
  /** The order that approves the document. */
  approval: { numberSign: string; date: DateForms } | null;
  /** The document that this order approves. */
  approves: { adoption: Adoption | null; inForceFrom: DateForms | null } | null;
  inForceFrom: DateForms | null;
  /** The same where it is another day than that of the approval. */
  inForceLater: DateForms | null;
  inForceUntil: DateForms | null;
  publishedOn: DateForms | null;
  signature: SignatureModel | null;
}

/** Who adopted a document, and when. */
interface Adoption {
  body: Cases;
  protocol: string;
  date: DateForms;
}

/** Отметка об электронной подписи (requirement S1): its lines, decided once for all formats. */
export interface SignatureModel {
  lines: string[];
}

/** What the words of `status` in documents.yaml mean, as the site prints them. */
const statuses: Readonly<Record<Edition["status"], (noun: string) => string>> = {
  draft: () => "проект",
  adopted: (noun) => `${agree(noun, "принят")}, не ${agree(noun, "утверждён")}`,
  approved: (noun) => `${agree(noun, "утверждён")}, не действует`,
  "in-force": () => "действует",
  repealed: (noun) => `${agree(noun, "утратил")} силу`,
};

/** Derives an edition; the lists are those that it may refer to, or that refer to it. */
export function deriveEdition(
  edition: Edition,
  editions: readonly Edition[],
  bodies: readonly CollegialBody[],
): EditionModel {
  const { signature, inForceFrom } = edition;
  const isVersioned = edition.edition !== undefined;
  const noun = isVersioned ? "редакция" : "документ";
  const order = editions.find(({ id }) => id === edition.approvedBy);
  const approved = editions.find(({ approvedBy }) => approvedBy === edition.id);
  const isLater = inForceFrom !== (order ?? edition).date;
  return {
    isVersioned,
    noun,
    title: `Редакция № ${String(edition.edition ?? 1)}`,
    numberSign: signNumber(edition.number),
    date: deriveDate(edition.date),
    status: statuses[edition.status](noun),
    adoption: deriveAdoption(edition, bodies),
    approval: order ? { numberSign: signNumber(order.number), date: deriveDate(order.date) } : null,
    approves: approved
      ? {
          adoption: deriveAdoption(approved, bodies),
          inForceFrom: deriveDate(approved.inForceFrom),
        }
      : null,
    inForceFrom: deriveDate(inForceFrom),
    inForceLater: isLater ? deriveDate(inForceFrom) : null,
    inForceUntil: deriveDate(edition.inForceUntil),
    publishedOn: deriveDate(edition.publishedOn),
    signature: signature ? { lines: markLines(signature) } : null,
  };
}

function deriveAdoption({ adoption }: Edition, bodies: readonly CollegialBody[]): Adoption | null {
  const body = bodies.find(({ id }) => id === adoption?.body);
  if (!adoption || !body) return null;
  return { body: deriveBody(body), protocol: adoption.protocol, date: deriveDate(adoption.date) };
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
