import { addDays } from "../../../engine/base/add-days.ts";
import { isDay } from "../../../engine/base/is-day.ts";
import { isRecord } from "../../../engine/base/is-record.ts";
import type { EventEdit, EventQuestion, Happening } from "../../../engine/events/event.ts";
import { dayOf, type Row, rowsAnswer, textAnswer } from "../../../engine/interview/answers.ts";
import type { Column } from "../../../engine/interview/question.ts";
import { isRegulation } from "../facts/name-edition.ts";
import { chosen, type KindNames, listApproved, nameDocument } from "./signed-documents.ts";
import { findWritten, listWritten, showDay, type Written } from "./written.ts";

interface Adoption {
  path: (string | number)[];
  document: Written;
  body: string;
  /** What was already written of the protocol. */
  known: Row;
}

/** Whatever regulations this signature approves: the one signed, or those that the order approves. */
export function listRegulations(asked: Happening<unknown>): Written[] {
  const found = chosen(asked);
  if (!found) return [];
  return isRegulation({ kind: String(found.record.kind) }) ? [found] : listApproved(asked);
}

function adoptionsOf(asked: Happening<unknown>): Adoption[] {
  return listRegulations(asked).flatMap((document) => {
    const value = document.record.adoption;
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return items.flatMap((each, index) =>
      isRecord(each) && typeof each.body === "string"
        ? [
            {
              ...{ document, body: each.body },
              path: [...document.path, "adoption", ...(Array.isArray(value) ? [index] : [])],
              known: {
                ...(typeof each.protocol === "string" && { protocol: each.protocol }),
                ...(typeof each.date === "string" && { date: each.date }),
              },
            },
          ]
        : [],
    );
  });
}

/** One body may have adopted several documents of one order: then a line says which. */
function isOfSeveral(adoptions: readonly Adoption[]): boolean {
  return new Set(adoptions.map(({ document }) => document.id)).size > 1;
}

function nameBody({ data }: Happening<unknown>, id: string): string {
  const { name } = findWritten(listWritten(data, "organization", "bodies"), id)?.record ?? {};
  return typeof name === "string" ? name : id;
}

export function protocolsQuestion(names: KindNames): EventQuestion<unknown> {
  return {
    id: "protocols",
    ask: "Какими протоколами принято?",
    why: "Номер и дата протокола каждого органа печатаются в грифах.",
    control: (asked) => ({ kind: "list", item: "протокол", columns: columnsOf(asked, names) }),
    when: (asked) => adoptionsOf(asked).length > 0,
    suggest: (asked) => {
      const adoptions = adoptionsOf(asked);
      const isNamed = isOfSeveral(adoptions);
      return adoptions.map(({ document, body, known }) => ({
        ...(isNamed && { document: document.id }),
        ...{ body, ...known },
      }));
    },
  };
}

function columnsOf(asked: Happening<unknown>, names: KindNames): Column[] {
  const adoptions = adoptionsOf(asked);
  const bodies = new Set(adoptions.map(({ body }) => body));
  const documents = listRegulations(asked).map((each) => ({
    ...{ value: each.id, label: nameDocument(each, names) },
  }));
  return [
    ...(isOfSeveral(adoptions)
      ? [
          {
            ...({ id: "document", label: "Документ", kind: "choice", example: "" } as const),
            choices: documents,
          },
        ]
      : []),
    {
      ...({ id: "body", label: "Орган", kind: "choice", example: "" } as const),
      choices: [...bodies].map((body) => ({ value: body, label: nameBody(asked, body) })),
    },
    { id: "protocol", label: "Номер протокола", kind: "text", example: "1" },
    { id: "date", label: "Дата протокола", kind: "date", example: sampleDay(asked, -7) },
  ];
}

/** A day some days from that of the document: councils meet before it, publication comes after. */
export function sampleDay(asked: Happening<unknown>, days: number): string {
  const said = dayOf(textAnswer(asked.answers, "day"));
  const date = chosen(asked)?.record.date;
  const written = typeof date === "string" ? date : "";
  return showDay(addDays([said, written].find(isDay) ?? asked.today, days));
}

export function setProtocols(asked: Happening<unknown>): EventEdit[] {
  const rows = rowsAnswer(asked.answers, "protocols");
  return adoptionsOf(asked).flatMap(({ path, body, document }) => {
    const row = rows.find(
      (each) => each.body === body && (each.document ?? document.id) === document.id,
    );
    const fields = { protocol: row?.protocol ?? "", date: dayOf(row?.date ?? "") };
    return Object.entries(fields).flatMap(([key, value]): EventEdit[] =>
      value === "" ? [] : [{ kind: "set", file: "documents", path: [...path, key], value }],
    );
  });
}
