import { countNouns } from "../../../engine/russian/plural.ts";
import type { CitingDocument, CitingOrganization, Impact } from "./impact.ts";

/**
 * What to do when the act is repealed, in order; only what there is something to do about. Sheets
 * and registers, which have no date of their own, are simply made again.
 */
export function listSteps({
  act,
  platforms,
  texts,
  organizations,
}: Omit<Impact, "steps">): string[] {
  const renewed = having(organizations, ({ isVersioned }) => isVersioned);
  const ordered = having(organizations, ({ isVersioned, date }) => !isVersioned && date !== null);
  return [
    `Сверьте статус акта с официальным опубликованием (publication.pravo.gov.ru) и запишите его в ${act.file}:${act.line}: status: repealed, repealedOn — первый день, когда акт не действует, checkedOn — день проверки.`,
    ...(renewed.length > 0
      ? [
          "Сохраните подписанные файлы прежних редакций: после следующего шага программа выпустит документы уже с новым списком актов.",
        ]
      : []),
    ...platforms.map(
      ({ id, file, line }) =>
        `Платформа ${id}: в ${file}:${line} уберите ${act.id} из legalBasis или поставьте вместо него акт, которым он заменён; новый акт сначала добавьте в ${act.file}.`,
    ),
    ...texts.map(
      ({ file, line }) => `Исправьте текст, где акт назван своими словами: ${file}:${line}.`,
    ),
    ...(renewed.length > 0
      ? [
          `Подготовьте новую редакцию (${list(renewed)}): в documents.yaml добавьте запись со следующим номером edition и status: draft. Прежнюю запись менять не нужно: она утратит силу сама, в первый день новой.`,
          "Утвердите её по порядку: коллегиальный орган принимает (adoption), руководитель утверждает приказом (approvedBy) и подписывает, за десять рабочих дней она размещается на сайте (publishedOn), работников знакомят под подпись.",
        ]
      : []),
    ...(ordered.length > 0
      ? [
          `Изданные документы не переделывают: если без отменённого акта они теряют смысл, издайте приказ об изменении (${list(ordered)}).`,
        ]
      : []),
    "Проверьте и выпустите: reglament validate, затем reglament build.",
  ];
}

function having(
  organizations: readonly CitingOrganization[],
  holds: (document: CitingDocument) => boolean,
): CitingOrganization[] {
  return organizations.filter(({ documents }) => documents.some(holds));
}

/** The ids of a few, the number of many. */
function list(organizations: readonly CitingOrganization[]): string {
  const { length } = organizations;
  if (length <= 3) return organizations.map(({ id }) => id).join(", ");
  return countNouns(length, ["организация", "организации", "организаций"]);
}
