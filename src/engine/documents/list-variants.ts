import type { Subject } from "../package/subject.ts";
import type { DocumentRecord } from "./document-record.ts";
import type { OwnTexts } from "./frozen-texts.ts";
import type { DocumentText } from "./open-texts.ts";

/** One document to make: of a kind, for a record of the register, for a member of a list. */
export interface Variant {
  kind: string;
  name: string;
  text: DocumentText;
  record: DocumentRecord | null;
  item: { id: string } | null;
}

/**
 * The documents of a kind: one for each current record, and each of these for each member. Also
 * the document of a repealed edition, asked for by its id, where its own words are kept: today's
 * text is never passed off as that of another day.
 */
export function listVariants(
  kind: string,
  subject: Subject,
  { kinds, frozen }: OwnTexts,
): Variant[] {
  const kept = frozen.get(kind);
  if (kept) {
    const repealed = subject.records.filter(({ id, isRepealed }) => id === kind && isRepealed);
    return repealed.map((record) => ({ kind, name: kind, text: kept, record, item: null }));
  }
  const text = kinds.get(kind);
  if (!text) return [];
  const { edition, repeat } = text.settings;
  const records = edition === undefined ? [null] : subject.currentRecords(edition);
  const items = repeat === undefined ? [null] : [null, ...subject.itemsOf(repeat.of)];
  return records.flatMap((record, index) =>
    items.map((item) => ({
      kind,
      name: `${kind}${recordSuffix(record, index)}${item ? `-${item.id}` : ""}`,
      text: ownText(kind, record, frozen) ?? text,
      record,
      item,
    })),
  );
}

/** The document of one record, whether it is still made or not; null for a kind without text. */
export function variantOf(
  kind: string,
  record: DocumentRecord,
  { kinds, frozen }: OwnTexts,
): Variant | null {
  const text = ownText(kind, record, frozen) ?? kinds.get(kind);
  return text ? { kind, name: record.id, text, record, item: null } : null;
}

function ownText(
  kind: string,
  record: DocumentRecord | null,
  frozen: OwnTexts["frozen"],
): DocumentText | undefined {
  return record?.kind === kind ? frozen.get(record.id) : undefined;
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
