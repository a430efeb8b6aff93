import type { Edition } from "../model/generated/types.ts";
import { printDate } from "./print-date.ts";

/** «Приказ № 86 от 02.09.2024»: how messages name a record of documents.yaml. */
export function nameEdition({ id, kind, number, date }: Edition): string {
  const sign = number === undefined ? "" : ` № ${number}`;
  return `${nameKind(kind, id)}${sign} от ${printDate(date)}`;
}

/** What people call an order, whatever it is about. */
export function isOrder({ kind }: Edition): boolean {
  return kind === "order" || kind.startsWith("order-");
}

function nameKind(kind: string, id: string): string {
  if (kind === "regulation") return "Положение";
  if (kind === "request") return "Заявка на регистрацию";
  return kind === "order" || kind.startsWith("order-") ? "Приказ" : `Документ «${id}»`;
}
