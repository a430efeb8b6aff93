import { isSystemName } from "../base/is-system-name.ts";
import { didYouMean } from "../base/suggest.ts";
import type { DocumentRecord } from "../documents/document-record.ts";
import type { OrganizationResult } from "../pipeline.ts";
import { valuesOf } from "../privacy/internal-values.ts";
import { isError, locationIn, UserError } from "../problem.ts";
import { refuseSeal } from "./refuse-seal.ts";

/** The record with an id; throws UserError where the data do not hold or have none of it. */
export function findRecord(
  { subject, problems, files, internal }: OrganizationResult,
  id: string,
): DocumentRecord {
  if (!subject) throw new UserError(problems.filter(isError), valuesOf(internal));
  const found = subject.records.find((record) => record.id === id);
  if (found) return found;
  const ids = subject.records.map((record) => record.id);
  throw refuseSeal(
    locationIn({ path: files.folder }),
    `Документа «${id}» у организации «${files.id}» нет.`,
    ids.length === 0 ? "Сначала опишите документ в documents.yaml." : didYouMean(id, ids),
  );
}

/** A draft is not signed, and what is sealed is sealed again only for a reason. */
export function refuseUnsealable(
  record: DocumentRecord,
  { findLocation }: OrganizationResult,
  reason: string | null,
): void {
  const { id, isDraft, sealed, place } = record;
  if (isSystemName(id))
    throw refuseSeal(
      findLocation(place.file, [...place.path, "id"]),
      `Документ «${id}» закрепить нельзя: папку с таким именем Windows не создаст.`,
      "Дайте записи другой id и повторите команду.",
    );
  if (isDraft)
    throw refuseSeal(
      findLocation(place.file, [...place.path, "status"]),
      `Документ «${id}» по данным ещё не утверждён, а закрепляют подписанное.`,
      "Когда документ подпишут, поставьте approved или in-force и повторите команду.",
    );
  if (sealed && reason === null)
    throw refuseSeal(
      findLocation(place.file, sealed.path),
      `Документ «${id}» уже закреплён.`,
      `Чтобы закрепить его заново, скажите почему: --replace "Вернулся подписанный экземпляр".`,
    );
}
