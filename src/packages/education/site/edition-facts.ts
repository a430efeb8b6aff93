import { agree } from "../../../engine/russian/agree.ts";
import { typography } from "../../../engine/russian/typography.ts";
import type { Fact } from "../../../engine/site/data.ts";
import type { EditionModel } from "../model/derive-edition.ts";

/** The edition, its state and its dates (requirements F1, F2). */
export function editionFacts(edition: EditionModel, isRepealed: boolean): Fact[] {
  const { title, status, adoption, approval, inForceFrom, inForceUntil, publishedOn } = edition;
  const { isVersioned, noun, date, numberSign, amendments } = edition;
  const holds = isRepealed ? agree(noun, "Действовал") : "Действует";
  const fact = (term: string, description: string | null | undefined): Fact[] =>
    description ? [{ term, description: typography(description) }] : [];
  return [
    ...(isVersioned
      ? fact("Редакция", title.replace(/^Редакция\s/u, ""))
      : fact("Дата и номер", `от ${date.numeric} ${numberSign}`)),
    ...fact("Статус", status),
    ...fact(
      agree(noun, "Принят"),
      adoption && `протокол от ${adoption.date.numeric} № ${adoption.protocol}`,
    ),
    ...fact(
      agree(noun, "Утверждён"),
      approval && `приказ от ${approval.date.numeric} ${approval.numberSign}`,
    ),
    ...amendments.flatMap((order) =>
      fact(agree(noun, "Изменён"), `приказ от ${order.date.numeric} ${order.numberSign}`),
    ),
    ...fact(`${holds} с`, inForceFrom?.numeric),
    ...fact(`${holds} по`, inForceUntil?.numeric),
    ...fact(agree(noun, "Опубликован"), publishedOn?.numeric),
  ];
}
