import type { Subject } from "../package/subject.ts";
import type { SealedDocument } from "../seal/open-seals.ts";
import { type DocumentRecord, dayOf } from "./document-record.ts";
import { isNumbered, type OwnTexts } from "./frozen-texts.ts";
import { isIssued } from "./issue-condition.ts";
import type { DocumentText } from "./open-text.ts";
import { textOfSeal } from "./text-of-seal.ts";

/** One document to make: of a kind, for a record of the register, for a member of a list. */
export interface Variant {
  kind: string;
  name: string;
  /** Today's text; of a signed document it is no more than what to compare with. */
  text: DocumentText;
  record: DocumentRecord | null;
  item: { id: string } | null;
  /** The document as it was kept when it was signed; null while it is made of its text. */
  seal: SealedDocument | null;
}

/** The day of which a document speaks; one without a date of its own, of the day of the data. */
export function dayOfPaper(
  { record, text }: Pick<Variant, "record" | "text">,
  { asOf }: Pick<Subject, "asOf">,
): string {
  return record ? dayOf(record, text.settings) : asOf;
}

/**
 * The documents of a kind: one for each current record, and each of these for each member; of a
 * record that is sealed, those that were kept. Also the document of a repealed edition, asked for by
 * its id, where its own words are kept: today's text is never passed off as that of another day.
 */
export function listVariants(kind: string, subject: Subject, texts: OwnTexts): Variant[] {
  const { kinds, frozen, seals } = texts;
  if (frozen.has(kind) || formerSeals(texts, subject.records).has(kind))
    return listFormer(kind, subject, texts);
  const text = kinds.get(kind) ?? null;
  return recordsOf(kind, text, subject, texts).flatMap((record, index): Variant[] => {
    const sealed = record ? (seals.get(record.id) ?? []).filter((each) => each.kind === kind) : [];
    const own = text && ownText(kind, record, text, texts);
    if (record && sealed.length > 0)
      return sealed.map((seal) => sealedVariant(seal, record, kind, index, own));
    return own && isIssued(own, record, subject, texts)
      ? listMade(kind, record, index, own, subject)
      : [];
  });
}

/** How many `listVariants` would list at most, without listing them. */
export function countVariants(kind: string, subject: Subject, texts: OwnTexts): number {
  const text = texts.kinds.get(kind) ?? null;
  const repeat = text?.settings.repeat;
  const members = repeat === undefined ? 0 : subject.itemsOf(repeat.of).length;
  return recordsOf(kind, text, subject, texts).length * (1 + members);
}

/**
 * For which records documents of a kind are made: whatever became of its text, sealed ones stay. What
 * was published stays published: a public extract is kept when its order has lost its force.
 */
function recordsOf(
  kind: string,
  text: DocumentText | null,
  subject: Subject,
  { seals }: OwnTexts,
): readonly (DocumentRecord | null)[] {
  const sealed = subject.records.filter(({ id }) =>
    seals.get(id)?.some((document) => document.kind === kind),
  );
  const kinds = new Set([text?.settings.edition, ...sealed.map((record) => record.kind)]);
  kinds.delete(undefined);
  if (text && kinds.size === 0) return [null];
  const current = [...kinds].flatMap((each) =>
    each === undefined ? [] : subject.currentRecords(each),
  );
  const former = sealed.filter(
    (record) => record.isRepealed && !isNumbered(record) && keepsExtract(kind, record, seals),
  );
  return [...current, ...former.filter(({ id }) => !current.some((each) => each.id === id))];
}

function keepsExtract(kind: string, { id }: DocumentRecord, seals: OwnTexts["seals"]): boolean {
  return (seals.get(id) ?? []).some(
    (seal) => seal.kind === kind && seal.kept?.tree.properties.audience === "public",
  );
}

/** What is asked for by a name that is no kind of a text: former editions, and kinds without one. */
export function sealedKinds(texts: OwnTexts, records: readonly DocumentRecord[]): string[] {
  const kinds = [...texts.seals.values()].flat().map(({ kind }) => kind);
  const former = formerSeals(texts, records);
  return [...new Set([...former, ...kinds])].filter(
    (kind) => !texts.kinds.has(kind) && !texts.frozen.has(kind),
  );
}

/** The ids of repealed editions that are sealed. */
function formerSeals({ seals }: OwnTexts, records: readonly DocumentRecord[]): Set<string> {
  const former = records.filter(
    (record) => record.isRepealed && isNumbered(record) && seals.has(record.id),
  );
  return new Set(former.map(({ id }) => id));
}

function listFormer(id: string, subject: Subject, { frozen, seals }: OwnTexts): Variant[] {
  const text = frozen.get(id) ?? null;
  return subject.records
    .filter((record) => record.id === id && record.isRepealed)
    .flatMap((record): Variant[] => {
      const seal = (seals.get(id) ?? []).find(
        (each) => each.kind === record.kind && each.item === null,
      );
      if (seal) return [{ ...sealedVariant(seal, record, id, 0, text), name: id }];
      return text ? [{ kind: id, name: id, text, record, item: null, seal: null }] : [];
    });
}

function listMade(
  kind: string,
  record: DocumentRecord | null,
  index: number,
  text: DocumentText,
  subject: Subject,
): Variant[] {
  const { repeat } = text.settings;
  const items = repeat === undefined ? [null] : [null, ...subject.itemsOf(repeat.of)];
  return items.map((item) => ({
    kind,
    name: nameOf(kind, record, index, item?.id ?? null),
    text,
    record,
    item,
    seal: null,
  }));
}

function sealedVariant(
  seal: SealedDocument,
  record: DocumentRecord,
  kind: string,
  index: number,
  text: DocumentText | null,
): Variant {
  return {
    kind,
    name: nameOf(kind, record, index, seal.item),
    text: text ?? textOfSeal(seal, record),
    record,
    item: seal.item === null ? null : { id: seal.item },
    seal,
  };
}

/** The words of that edition alone, where it has some; else those of the kind. */
function ownText(
  kind: string,
  record: DocumentRecord | null,
  text: DocumentText,
  { frozen }: OwnTexts,
): DocumentText {
  return (record?.kind === kind ? frozen.get(record.id) : undefined) ?? text;
}

function nameOf(kind: string, record: DocumentRecord | null, index: number, item: string | null) {
  return `${kind}${recordSuffix(record, index)}${item === null ? "" : `-${item}`}`;
}

/**
 * The document of one record, whether it is still made or not; null for a kind that has neither a
 * text nor a seal.
 */
export function variantOf(kind: string, record: DocumentRecord, texts: OwnTexts): Variant | null {
  const common = texts.kinds.get(kind);
  const text = common
    ? ownText(kind, record, common, texts)
    : (texts.frozen.get(record.id) ?? null);
  const seal = texts.seals.get(record.id)?.find((each) => each.kind === kind && each.item === null);
  if (seal) return { ...sealedVariant(seal, record, kind, 0, text), name: record.id };
  return text ? { kind, name: record.id, text, record, item: null, seal: null } : null;
}

/**
 * Orders of one kind are told apart by their ids. Of the versions of a document that in force bears
 * the name of the kind, and those that are to replace it their own.
 */
function recordSuffix(record: DocumentRecord | null, index: number): string {
  if (!record || (record.edition !== null && index === 0)) return "";
  const { id, kind } = record;
  return id.startsWith(kind) ? id.slice(kind.length) : `-${id}`;
}
