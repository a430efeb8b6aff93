import { signEdition, signNumber } from "../facts/title-edition.ts";
import type { CollegialBody, Edition } from "../generated/types.ts";
import { isOrder, isRegulation } from "../facts/name-edition.ts";
import { deriveSignature, type SignatureModel } from "./derive-signature.ts";
import { approvalsOf, formerOf } from "../facts/amendments.ts";
import { isSigned, statusOn } from "../facts/life-of-editions.ts";
import type { Cases } from "../../../engine/russian/cases.ts";
import { declineBody } from "../../../engine/russian/decline-position.ts";
import { type DateForms, deriveDate } from "./derive-date.ts";
import { agree } from "../../../engine/russian/agree.ts";
import { type ChangeModel, deriveChanges } from "./derive-changes.ts";
import { type Adoption, type Adoptions, deriveAdoptions } from "./derive-adoptions.ts";

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
  /** Whether it is yet to be signed. */
  isDraft: boolean;
  /** What collegial bodies decide of it, or of the document that this order approves. */
  adoptions: Adoptions;
  /** The first of those that adopt it. */
  adoption: Adoption | null;
  /** The order that approves the document; that of the first edition, where others amend it. */
  approval: { numberSign: string; date: DateForms } | null;
  /** Orders that amended it since: «в редакции приказа от … № …». */
  amendments: { numberSign: string; date: DateForms }[];
  /** What an amending order changes. */
  changes: ChangeModel[];
  /** The document that this order approves. */
  approves: {
    adoption: Adoption | null;
    adoptions: Adoptions;
    inForceFrom: DateForms | null;
    /** The edition that it takes the place of. */
    former: FormerModel | null;
    /** The order that approved what this one amends. */
    approval: { numberSign: string; date: DateForms } | null;
  } | null;
  /** The edition that this one takes the place of. */
  former: FormerModel | null;
  /** Other documents whose force it takes, as the data name them. */
  repeals: RepealedModel[];
  inForceFrom: DateForms | null;
  /** The same where it is another day than that of the approval. */
  inForceLater: DateForms | null;
  inForceUntil: DateForms | null;
  publishedOn: DateForms | null;
  /** The address of its page, for a code on its first sheet. */
  publishedAt: string | null;
  signature: SignatureModel | null;
}

/** An edition that gives way to the next one, with the order that approved it. */
export interface FormerModel {
  /** «редакция № 1». */
  title: string;
  date: DateForms;
  /** The short name that the organization had on its day: the title bears it. */
  organization: Cases;
  approval: { numberSign: string; date: DateForms } | null;
  /** The orders that amended it since. */
  amendments: { numberSign: string; date: DateForms }[];
}

/** The short name of the organization as of a day (YYYY-MM-DD). */
export type NameOn = (day: string) => Cases;

/** A document that loses its force by another. */
export interface RepealedModel {
  /** «приказ», «положение», «документ»: what it is called in all cases. */
  noun: Cases;
  numberSign: string;
  date: DateForms;
}

/** What the words of `status` in documents.yaml mean, as the site prints them. */
const statuses: Readonly<Record<Edition["status"], (noun: string) => string>> = {
  draft: () => "проект",
  adopted: (noun) => `${agree(noun, "принят")}, не ${agree(noun, "утверждён")}`,
  approved: (noun) => `${agree(noun, "утверждён")}, не действует`,
  "in-force": () => "действует",
  repealed: (noun) => `${agree(noun, "утратил")} силу`,
};

/**
 * Derives an edition; the lists are those that it may refer to, or that refer to it. All of it is of
 * the edition's own day but `status`, which is of the day (YYYY-MM-DD) given.
 */
export function deriveEdition(
  edition: Edition,
  editions: readonly Edition[],
  bodies: readonly CollegialBody[],
  asOf: string,
  nameOn: NameOn,
): EditionModel {
  const { signature, inForceFrom } = edition;
  const isVersioned = edition.edition !== undefined;
  const noun = isVersioned ? "редакция" : "документ";
  const { order, amendments } = approvalsOf(edition, editions);
  const isLater = inForceFrom !== (amendments.at(-1) ?? order ?? edition).date;
  return {
    isVersioned,
    noun,
    title: `Редакция № ${String(edition.edition ?? 1)}`,
    numberSign: signNumber(edition.number),
    date: deriveDate(edition.date),
    status: statuses[statusOn(edition, editions, asOf)](noun),
    isDraft: !isSigned(edition),
    ...deriveDecisions(edition, bodies),
    former: deriveFormer(edition, editions, nameOn),
    repeals: deriveRepeals(edition, editions),
    approval: cite(order),
    amendments: amendments.flatMap((each) => cite(each) ?? []),
    changes: deriveChanges(edition),
    approves: deriveApproved(edition, editions, bodies, nameOn),
    inForceFrom: deriveDate(inForceFrom),
    inForceLater: isLater ? deriveDate(inForceFrom) : null,
    inForceUntil: deriveDate(edition.inForceUntil),
    publishedOn: deriveDate(edition.publishedOn),
    publishedAt: edition.publishedAt ?? null,
    signature: signature ? deriveSignature(signature) : null,
  };
}

/** The document that an order approves, or that comes of what it amends. */
function deriveApproved(
  order: Edition,
  editions: readonly Edition[],
  bodies: readonly CollegialBody[],
  nameOn: NameOn,
): EditionModel["approves"] {
  const approved = editions.find(({ approvedBy }) => approvedBy === order.id);
  if (!approved) return null;
  return {
    ...deriveDecisions(approved, bodies),
    former: deriveFormer(approved, editions, nameOn),
    inForceFrom: deriveDate(approved.inForceFrom),
    approval: cite(approvalsOf(approved, editions).order),
  };
}

function cite(order: Edition | undefined): EditionModel["approval"] {
  return order ? { numberSign: signNumber(order.number), date: deriveDate(order.date) } : null;
}

function deriveDecisions(
  edition: Edition,
  bodies: readonly CollegialBody[],
): Pick<EditionModel, "adoption" | "adoptions"> {
  const adoptions = deriveAdoptions(edition, bodies);
  return { adoptions, adoption: adoptions.adopted[0] ?? null };
}

/** The edition before it, whether this one is signed or still a draft: a draft says so as well. */
function deriveFormer(
  edition: Edition,
  editions: readonly Edition[],
  nameOn: NameOn,
): FormerModel | null {
  const former = formerOf(edition, editions);
  if (!former) return null;
  const { order, amendments } = approvalsOf(former, editions);
  return {
    title: `редакция № ${String(former.edition)}`,
    date: deriveDate(former.date),
    organization: nameOn(former.date),
    approval: cite(order),
    amendments: amendments.flatMap((each) => cite(each) ?? []),
  };
}

/** What the data say that it repeals, without what its own edition repeals by itself. */
function deriveRepeals(edition: Edition, editions: readonly Edition[]): RepealedModel[] {
  return (edition.repeals ?? []).flatMap((id) => {
    const repealed = editions.find((each) => each.id === id);
    if (!repealed) return [];
    const noun = isOrder(repealed) ? "приказ" : isRegulation(repealed) ? "положение" : "документ";
    return [
      {
        noun: declineBody(noun),
        numberSign: signEdition(repealed),
        date: deriveDate(repealed.date),
      },
    ];
  });
}
