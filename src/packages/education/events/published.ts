import type { EventDefinition, Happening } from "../../../engine/events/event.ts";
import { textAnswer } from "../../../engine/interview/answers.ts";
import { isRegulation } from "../facts/name-edition.ts";
import { standing } from "../facts/is-signed.ts";
import { type KindNames, nameDocument } from "./signed-documents.ts";
import { usuallyToday } from "./usually-today.ts";
import { dayAnswer, findWritten, listWritten, showDay, type Written } from "./written.ts";

/**
 * What is signed and not yet known to be on the site: Regulations, whose term runs, then the orders
 * that approved one. Of other orders nobody has to write it.
 */
function listUnpublished({ data }: Happening<unknown>): Written[] {
  const all = listWritten(data, "documents", "editions");
  const rules = all.filter(({ record: { kind } }) => isRegulation({ kind: String(kind) }));
  const orders = all.filter(({ id }) => rules.some(({ record }) => record.approvedBy === id));
  return [...rules, ...orders].filter(
    ({ record }) => standing.has(record.status) && record.publishedOn === undefined,
  );
}

/** A document that was signed earlier has been put on the site. */
export function publishedEvent(names: KindNames): EventDefinition<unknown> {
  return {
    id: "published",
    title: "Документ разместили на сайте",
    lead: "Запишется день размещения: его сверяют со сроком, десятью рабочими днями после утверждения.",
    when: (asked) => listUnpublished(asked).length > 0,
    lacks: "в данных нет подписанного документа без дня размещения",
    questions: [
      {
        id: "document",
        ask: "Что разместили?",
        why: "Здесь подписанное, у которого день размещения не записан.",
        control: (asked) => ({
          kind: "choice",
          choices: listUnpublished(asked).map((each) => ({
            value: each.id,
            label: nameDocument(each, names),
          })),
        }),
        suggest: (asked) => listUnpublished(asked)[0]?.id ?? null,
      },
      {
        id: "day",
        ask: "Каким днём?",
        why: "День, когда документ появился на сайте.",
        ...usuallyToday("10.09.2026"),
      },
    ],
    tell: (asked) => {
      const found = findWritten(listUnpublished(asked), textAnswer(asked.answers, "document"));
      if (!found) return { edits: [], told: [] };
      const [path, value] = [[...found.path, "publishedOn"], dayAnswer(asked, "day")];
      return {
        edits: [{ kind: "set", file: "documents", path, value }],
        told: [`${nameDocument(found, names)}: на сайте с ${showDay(value)}.`],
      };
    },
  };
}
