import { ownValue } from "../../../engine/base/own-value.ts";
import type { Edition } from "../generated/types.ts";
import { numericDate } from "../../../engine/russian/dates.ts";

/** «Приказ № 86 от 02.09.2024»: how messages name a record of documents.yaml. */
export function nameEdition(edition: Edition): string {
  const { number, date } = edition;
  const sign = number === undefined ? "" : ` № ${number}`;
  return `${nameKind(edition)}${sign} от ${numericDate(date)}`;
}

/** What people call an order, whatever it is about. */
export function isOrder({ kind }: Pick<Edition, "kind">): boolean {
  return kind === "order" || kind.startsWith("order-") || kind.endsWith("-order");
}

/** What people call a regulation, whatever it is on: `regulation`, `access-regulation`. */
export function isRegulation({ kind }: Pick<Edition, "kind">): boolean {
  return kind === "regulation" || kind.endsWith("-regulation");
}

const otherKinds: Readonly<Record<string, string>> = {
  request: "Заявка на регистрацию",
  "transition-report": "Отчёт о переходе",
};

function nameKind(edition: Edition): string {
  if (isOrder(edition)) return "Приказ";
  if (isRegulation(edition)) return "Положение";
  if (edition.kind === "letter" || edition.kind.startsWith("letter-")) return "Письмо";
  return ownValue(otherKinds, edition.kind) ?? `Документ «${edition.id}»`;
}
