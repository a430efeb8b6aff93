import type { DocumentRecord } from "../documents/document-record.ts";
import { writeDocuments } from "../documents/write-documents.ts";
import { valuesOf } from "../privacy/internal-values.ts";
import { isError, UserError } from "../problem.ts";
import { formats } from "../writers/formats.ts";
import type { Writers } from "../writers/index.ts";
import type { DocumentToSeal } from "./make-seal.ts";
import { refuseSeal } from "./refuse-seal.ts";
import type { Remade } from "./seal-edition.ts";

/** What is made of the data for a record, in all formats: the document itself and its extracts. */
export async function sealMade(
  record: DocumentRecord,
  { subject, problems, documents, sheetsOf, findLocation, internal }: Remade,
  writers: Writers,
): Promise<DocumentToSeal[]> {
  const errors = problems.filter(isError);
  if (errors.length > 0 || !subject) throw new UserError(errors, valuesOf(internal));
  const own = documents.filter((document) => document.record?.id === record.id);
  if (own.length === 0)
    throw refuseSeal(
      findLocation(record.place.file, record.place.path),
      `Документ «${record.id}» сейчас не делается: он утратил силу или для его вида нет текста.`,
      `Приложите подписанный файл: npx reglament seal ${record.id} --file подписанный.pdf`,
    );
  const written = await writeDocuments(own, formats, subject.email, writers);
  return written.map(({ tree, files, item }) => ({
    ...{ kind: kindOf(tree.properties.kind, record), item, files },
    words: { tree, sheets: writers.countPages(tree), sheetsOf, isMade: true, hasText: true },
  }));
}

/** A former edition is made under its own name. */
function kindOf(kind: string, { id, kind: own }: DocumentRecord): string {
  return kind === id ? own : kind;
}
