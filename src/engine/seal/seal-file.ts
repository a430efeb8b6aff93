import { placeOf } from "../check/check-organization.ts";
import type { DocumentRecord } from "../documents/document-record.ts";
import type { Audience, DocumentProperties } from "../tree/types.ts";
import type { Writers } from "../writers/index.ts";
import { doubtFile } from "./doubt-file.ts";
import type { DocumentToSeal } from "./make-seal.ts";
import { openSeals } from "./open-seals.ts";
import { refuseSeal } from "./refuse-seal.ts";
import type { Remade } from "./seal-edition.ts";
import { sealMade } from "./seal-made.ts";
import { readTextLayer } from "./text-layer.ts";
import { treeOfFile } from "./tree-of-file.ts";

/** A paper that came back signed, or the only thing that is left of an old edition. */
export interface SignedFile {
  /** As messages name it. */
  name: string;
  bytes: Uint8Array;
  format: "pdf" | "docx";
  /** The data make the same words: the page and references take them. */
  isAsMade: boolean;
  /** What the page is called; null: as the present document of the kind. */
  title: string | null;
  /** Who may read it; null: as the present document of the kind. */
  audience: Audience | null;
}

/**
 * A signed file takes the place of the file of its format. The words are those that were sealed
 * before it came, or those of the data where somebody says that they are the same, else its own.
 */
export async function sealFile(
  file: SignedFile,
  record: DocumentRecord,
  before: Remade,
  make: () => Promise<Remade>,
  writers: Writers,
): Promise<{ documents: DocumentToSeal[]; doubts: string[] }> {
  const { findLocation } = before;
  const place = findLocation(record.place.file, record.place.path);
  const layer = await readTextLayer(file.bytes, file.format);
  if (typeof layer === "string")
    throw refuseSeal(
      { file: file.name, line: 1, column: 1 },
      `Файл «${file.name}» не прочитать: ${layer}.`,
      "Приложите PDF или DOCX, который открывается без пароля.",
    );
  const worded = file.isAsMade
    ? await sealMade(record, await make(), writers)
    : keptBefore(record, before);
  const records = before.subject?.records ?? [];
  const doubts = doubtFile(file.bytes, layer.paragraphs, record, records);
  if (worded.length > 0)
    return { documents: worded.map((each) => withFile(each, file, record)), doubts };
  const words = treeOfFile(propertiesOf(file, record, before, place), layer);
  return { documents: [{ kind: record.kind, item: null, words, files: [file] }], doubts };
}

/** What was sealed before the paper came back; nothing where that was a file too, or is damaged. */
function keptBefore(record: DocumentRecord, { files, findLocation }: Remade): DocumentToSeal[] {
  const { seals } = openSeals([record], files.readSealed, findLocation, placeOf(files));
  const documents = (seals.get(record.id) ?? []).flatMap(({ kept, ...document }) =>
    kept ? [{ ...document, words: kept }] : [],
  );
  const isMade = documents.some(({ kind, words }) => kind === record.kind && words.isMade);
  return isMade ? documents : [];
}

function withFile(
  document: DocumentToSeal,
  { bytes, format }: SignedFile,
  record: DocumentRecord,
): DocumentToSeal {
  if (document.kind !== record.kind || document.item !== null) return document;
  const others = document.files.filter((each) => each.format !== format);
  return { ...document, files: [...others, { format, bytes }] };
}

/** Of the document itself what the register tells; the rest as of the present one of its kind. */
function propertiesOf(
  { title, audience }: SignedFile,
  record: DocumentRecord,
  { documents, subject }: Remade,
  place: Parameters<typeof refuseSeal>[0],
): DocumentProperties {
  const { kind, date } = record;
  const present = documents.find(({ tree }) => tree.properties.kind === kind)?.tree.properties;
  const named = title ?? present?.title;
  const readers = audience ?? present?.audience;
  if (named === undefined)
    throw refuseSeal(
      place,
      `Как называется документ «${record.id}», неизвестно.`,
      'Назовите его: --title "Правила внутреннего распорядка".',
    );
  if (readers === undefined)
    throw refuseSeal(
      place,
      `Неизвестно, для всех ли документ «${record.id}».`,
      "Скажите: --audience public — для всех, с выкладкой на сайт, --audience internal — только для организации.",
    );
  if (readers === "public" && present?.audience === "internal")
    throw refuseSeal(
      place,
      `Документы вида «${kind}» внутренние, на сайт их не выкладывают.`,
      "Уберите ключ --audience.",
    );
  return {
    ...{ kind, title: named, author: subject?.name ?? "", date },
    ...{ layout: present?.layout ?? "regulation", audience: readers },
  };
}
