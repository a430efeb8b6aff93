import type {
  EventDefinition,
  EventEdit,
  EventQuestion,
  Happening,
} from "../../../engine/events/event.ts";
import { dayOf, textAnswer } from "../../../engine/interview/answers.ts";
import { ownValue } from "../../../engine/base/own-value.ts";
import { isOrder, isRegulation } from "../facts/name-edition.ts";
import { listRegulations, protocolsQuestion, sampleDay, setProtocols } from "./signed-adoptions.ts";
import {
  chosen,
  kindOf,
  type KindNames,
  listApproved,
  listUnsigned,
  nameDocument,
} from "./signed-documents.ts";
import { showDay, type Written } from "./written.ts";

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
];

/** On the day of signing it is seldom known, yet who tells of it later knows. */
const publicationQuestion: EventQuestion<unknown> = {
  id: "published-day",
  ask: "Когда Положение разместили на сайте?",
  why: "Срок — десять рабочих дней после утверждения. Если ещё не разместили, оставьте пустым.",
  control: (asked) => ({ kind: "date", example: sampleDay(asked, 1) }),
  isOptional: true,
  when: (asked) => listRegulations(asked).length > 0,
};

/** A draft has come back signed: it gets its number, day and protocols, and is in force. */
export function signedEvent(names: KindNames): EventDefinition<unknown> {
  return {
    id: "signed",
    title: "Пришёл подписанный приказ или Положение",
    lead: "Документ перестанет быть проектом: напечатаются его номер, день и протоколы.",
    when: (asked) => listUnsigned(asked).length > 0,
    lacks: "в documents.yaml нет ни одного проекта",
    questions: [
      ...[documentQuestion(names), ...detailQuestions],
      ...[protocolsQuestion(names), publicationQuestion],
    ],
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
  const isActing = isOrder({ kind }) || isRegulation({ kind });
  const approved = listApproved(asked);
  const published = dayOf(textAnswer(answers, "published-day"));
  return {
    edits: [
      ...[...set(found, "number", number), ...set(found, "date", day)],
      ...setStatus(found, isActing ? forceDay : "", asked),
      ...approved.flatMap((each) => [
        ...set(each, "date", day),
        ...setStatus(each, laterOf(each.record.inForceFrom, forceDay), asked),
      ]),
      ...setProtocols(asked),
      ...listRegulations(asked).flatMap((each) => set(each, "publishedOn", published)),
    ],
    told: [
      `${ownValue(names, kind) ?? found.id}: подписано ${showDay(day)}${number === "" ? "" : ` № ${number}`}.`,
      ...approved.map((each) => `${nameApproved(each, names)}: утверждено этим приказом.`),
    ],
  };
}

function set({ path }: Written, key: string, value: string): EventEdit[] {
  return value === "" ? [] : [{ kind: "set", file: "documents", path: [...path, key], value }];
}

/** What never holds, a letter, is approved at most. */
function setStatus(each: Written, forceDay: string, { today }: Happening<unknown>): EventEdit[] {
  const isHeld = forceDay !== "" && forceDay <= today;
  return [
    ...set(each, "status", isHeld ? "in-force" : "approved"),
    ...set(each, "inForceFrom", forceDay),
  ];
}

/** An order may let a document begin later than itself, not sooner. */
function laterOf(planned: unknown, day: string): string {
  return typeof planned === "string" && planned > day ? planned : day;
}

/** Its own day has just given way to that of the order. */
function nameApproved({ record, ...each }: Written, names: KindNames): string {
  return nameDocument({ ...each, record: { ...record, date: undefined } }, names);
}
