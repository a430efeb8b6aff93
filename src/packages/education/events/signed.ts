import { isRecord } from "../../../engine/base/is-record.ts";
import type {
  EventDefinition,
  EventEdit,
  EventQuestion,
  Happening,
} from "../../../engine/events/event.ts";
import { dayOf, type Row, rowsAnswer, textAnswer } from "../../../engine/interview/answers.ts";
import { isOrder, isRegulation } from "../facts/name-edition.ts";
import { findWritten, listWritten, showDay, type Written } from "./written.ts";

/** What people call kinds of documents, by kind. */
export type KindNames = Readonly<Record<string, string>>;

const unsigned = new Set<unknown>(["draft", "adopted"]);

function listUnsigned({ data }: Happening<unknown>): Written[] {
  return listWritten(data, "documents", "editions").filter(({ record }) =>
    unsigned.has(record.status),
  );
}

function chosen(asked: Happening<unknown>): Written | undefined {
  return findWritten(listUnsigned(asked), textAnswer(asked.answers, "document"));
}

function kindOf(asked: Happening<unknown>): string {
  const kind = chosen(asked)?.record.kind;
  return typeof kind === "string" ? kind : "";
}

interface Adoption {
  path: (string | number)[];
  body: string;
  /** What was already written of the protocol. */
  known: Row;
}

function adoptionsOf(asked: Happening<unknown>): Adoption[] {
  const found = chosen(asked);
  const value = found?.record.adoption;
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((each, index) =>
    found && isRecord(each) && typeof each.body === "string"
      ? [
          {
            path: [...found.path, "adoption", ...(Array.isArray(value) ? [index] : [])],
            body: each.body,
            known: {
              ...(typeof each.protocol === "string" && { protocol: each.protocol }),
              ...(typeof each.date === "string" && { date: each.date }),
            },
          },
        ]
      : [],
  );
}

function nameBody({ data }: Happening<unknown>, id: string): string {
  const { name } = findWritten(listWritten(data, "organization", "bodies"), id)?.record ?? {};
  return typeof name === "string" ? name : id;
}

function nameDocument({ record, id }: Written, names: KindNames): string {
  const { kind, date, edition } = record;
  const name = names[String(kind)] ?? id;
  const number = typeof edition === "number" ? `, редакция ${edition}` : "";
  return `${name}${number}${typeof date === "string" ? `, ${showDay(date)}` : ""}`;
}

function documentQuestion(names: KindNames): EventQuestion<unknown> {
  return {
    id: "document",
    ask: "Что подписали?",
    why: "Здесь то, что пока записано проектом.",
    control: (asked) => ({
      kind: "choice",
      choices: listUnsigned(asked).map((each) => ({
        value: each.id,
        label: nameDocument(each, names),
      })),
    }),
    suggest: (asked) => listUnsigned(asked)[0]?.id ?? null,
  };
}

const detailQuestions: readonly EventQuestion<unknown>[] = [
  {
    id: "day",
    ask: "Каким днём?",
    why: "Дата самого документа.",
    control: { kind: "date", example: "01.09.2026" },
    suggest: (asked) => {
      const date = chosen(asked)?.record.date;
      return typeof date === "string" ? date : asked.today;
    },
  },
  {
    id: "number",
    ask: "Номер?",
    why: "Как в журнале регистрации: 87, 01-21/47. Знак № не нужен.",
    control: { kind: "text", example: "87" },
    when: (asked) => kindOf(asked) !== "" && !isRegulation({ kind: kindOf(asked) }),
  },
  {
    id: "force-day",
    ask: "С какого дня действует?",
    why: "Обычно с дня подписания.",
    control: { kind: "date", example: "01.09.2026" },
    when: (asked) => isOrder({ kind: kindOf(asked) }) || isRegulation({ kind: kindOf(asked) }),
    suggest: (asked) => {
      const day = chosen(asked)?.record.inForceFrom;
      return typeof day === "string" ? day : textAnswer(asked.answers, "day");
    },
  },
  {
    id: "protocols",
    ask: "Какими протоколами принято?",
    why: "Номер и дата протокола каждого органа печатаются в грифах.",
    control: (asked) => ({
      kind: "list",
      item: "протокол",
      columns: [
        {
          ...{ id: "body", label: "Орган", kind: "choice", example: "" },
          choices: adoptionsOf(asked).map(({ body }) => ({
            value: body,
            label: nameBody(asked, body),
          })),
        },
        { id: "protocol", label: "Номер протокола", kind: "text", example: "1" },
        { id: "date", label: "Дата протокола", kind: "date", example: "28.08.2026" },
      ],
    }),
    when: (asked) => isRegulation({ kind: kindOf(asked) }) && adoptionsOf(asked).length > 0,
    suggest: (asked) => adoptionsOf(asked).map(({ body, known }) => ({ body, ...known })),
  },
];

/** A draft has come back signed: it gets its number, day and protocols, and is in force. */
export function signedEvent(names: KindNames): EventDefinition<unknown> {
  return {
    id: "signed",
    title: "Пришёл подписанный приказ или Положение",
    lead: "Документ перестанет быть проектом: напечатаются его номер, день и протоколы.",
    when: (asked) => listUnsigned(asked).length > 0,
    lacks: "в documents.yaml нет ни одного проекта",
    questions: [documentQuestion(names), ...detailQuestions],
    tell: (asked) => tellSigned(asked, names),
  };
}

function tellSigned(asked: Happening<unknown>, names: KindNames) {
  const found = chosen(asked);
  if (!found) return { edits: [], told: [] };
  const { answers } = asked;
  const kind = kindOf(asked);
  const day = dayOf(textAnswer(answers, "day"));
  const number = textAnswer(answers, "number").replace(/^№\s*/u, "");
  const forceDay = dayOf(textAnswer(answers, "force-day"));
  const set = (key: string, value: string): EventEdit[] =>
    value === "" ? [] : [{ kind: "set", file: "documents", path: [...found.path, key], value }];
  const isActing = isOrder({ kind }) || isRegulation({ kind });
  return {
    edits: [
      ...[...set("number", number), ...set("date", day)],
      ...set("status", isActing && forceDay <= asked.today ? "in-force" : "approved"),
      ...set("inForceFrom", isActing ? forceDay : ""),
      ...setProtocols(asked),
    ],
    told: [
      `${names[kind] ?? found.id}: подписано ${showDay(day)}${number === "" ? "" : ` № ${number}`}.`,
    ],
  };
}

function setProtocols(asked: Happening<unknown>): EventEdit[] {
  const rows = rowsAnswer(asked.answers, "protocols");
  return adoptionsOf(asked).flatMap(({ path, body }) => {
    const row = rows.find((each) => each.body === body);
    const fields = { protocol: row?.protocol ?? "", date: dayOf(row?.date ?? "") };
    return Object.entries(fields).flatMap(([key, value]): EventEdit[] =>
      value === "" ? [] : [{ kind: "set", file: "documents", path: [...path, key], value }],
    );
  });
}
