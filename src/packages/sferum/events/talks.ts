import { addDays } from "../../../engine/base/add-days.ts";
import type { EventDefinition, EventEdit, Happening } from "../../../engine/events/event.ts";
import { textAnswer, yesAnswer } from "../../../engine/interview/answers.ts";
import { uniqueId } from "../../../engine/russian/transliterate.ts";
import { usuallyToday } from "../../education/events/usually-today.ts";
import { workdayFrom } from "../../education/facts/workdays.ts";
import {
  chooseWorking,
  dayAnswer,
  findWritten,
  idsOf,
  listWritten,
  nameOf,
  showDay,
} from "../../education/events/written.ts";
import { standing } from "../../education/facts/is-signed.ts";
import type { SferumReference } from "../files.ts";
import { chooseTalks, closeTalk, findTalk, keeperOn, nameTalk, passTalk } from "./written-talks.ts";

type Asked = Happening<SferumReference>;

/** A chat or a channel passes to another, with or without an order that tells of it. */
export const talkPassed: EventDefinition<SferumReference> = {
  id: "chat-passed",
  title: "Чат или канал передали другому",
  lead: "В бумагах прежних дней останется прежний ответственный.",
  when: (asked) => chooseTalks(asked).length > 0,
  lacks: "в данных нет ни одного действующего чата или канала",
  questions: [
    {
      id: "chat",
      ask: "Что передали?",
      why: "Из тех, что есть сейчас.",
      control: (asked) => ({ kind: "choice", choices: chooseTalks(asked) }),
    },
    {
      id: "day",
      ask: "С какого дня ведёт другой?",
      why: "Накануне — последний день прежнего.",
      ...usuallyToday("01.10.2026"),
    },
    {
      id: "who",
      ask: "Кто теперь ведёт?",
      why: "Работник из списка.",
      control: (asked) => ({
        kind: "choice",
        choices: chooseWorking(asked, [keeperBefore(asked)]),
      }),
    },
    {
      id: "order",
      ask: "Подготовить приказ с новым перечнем чатов и каналов?",
      why: "Нужен, если прежний перечень утверждён приказом. Пока не подписан, он — проект.",
      control: { kind: "yes-no" },
      suggest: (asked) => signedOrders(asked, ["order-use", "order-chats"]).length > 0,
    },
  ],
  tell: (asked) => {
    const talk = findTalk(asked, textAnswer(asked.answers, "chat"));
    const staff = listWritten(asked.data, "assignments", "staff");
    const person = findWritten(staff, textAnswer(asked.answers, "who"));
    if (!talk || !person) return { edits: [], told: [] };
    const day = dayAnswer(asked, "day");
    const isOrdered = yesAnswer(asked.answers, "order") === true;
    return {
      edits: [
        ...passTalk(asked, talk, person.id, day),
        ...(isOrdered ? [draftOrder(asked, workdayFrom(asked.reference.calendar, day))] : []),
      ],
      told: [
        `${nameOf(person.record)} с ${showDay(day)} ведёт ${nameTalk(talk, day)}.`,
        ...(isOrdered ? ["Записан проект приказа о перечне чатов и каналов."] : []),
      ],
    };
  },
};

function keeperBefore(asked: Asked): string {
  const talk = findTalk(asked, textAnswer(asked.answers, "chat"));
  return talk ? keeperOn(talk, addDays(dayAnswer(asked, "day"), -1)) : "";
}

/** The signed orders of some kinds, all of which have a list of chats. */
function signedOrders({ data }: Asked, kinds: readonly unknown[]): string[] {
  return listWritten(data, "documents", "editions")
    .filter(({ record: { kind, status } }) => kinds.includes(kind) && standing.has(status))
    .map(({ id }) => id);
}

function draftOrder(asked: Asked, day: string): EventEdit {
  const editions = listWritten(asked.data, "documents", "editions");
  // One with a list of chats and nothing else is repealed as a whole; another in that part, by itself.
  const repeals = signedOrders(asked, ["order-chats"]).slice(-1);
  const value = {
    ...{ id: uniqueId("order-chats", idsOf(editions)), kind: "order-chats", date: day },
    ...{ status: "draft", inForceFrom: day },
    ...(repeals.length > 0 && { repeals }),
  };
  return { kind: "append", file: "documents", path: ["editions"], value };
}

/** A chat or a channel ends; in papers of former days it stays. */
export const talkClosed: EventDefinition<SferumReference> = {
  id: "chat-closed",
  title: "Закрыли чат или канал",
  lead: "Из реестров и памяток он уйдёт, в приказах прежних дней останется.",
  when: (asked) => chooseTalks(asked).length > 0,
  lacks: "в данных нет ни одного действующего чата или канала",
  questions: [
    {
      id: "chat",
      ask: "Что закрыли?",
      why: "Из тех, что есть сейчас.",
      control: (asked) => ({ kind: "choice", choices: chooseTalks(asked) }),
    },
    {
      id: "last-day",
      ask: "Последний день?",
      why: "Включительно.",
      ...usuallyToday("29.05.2026"),
    },
  ],
  tell: (asked) => {
    const talk = findTalk(asked, textAnswer(asked.answers, "chat"));
    if (!talk) return { edits: [], told: [] };
    const day = dayAnswer(asked, "last-day");
    const name = nameTalk(talk, day);
    return {
      edits: closeTalk(asked, talk, day),
      told: [`${name.charAt(0).toUpperCase()}${name.slice(1)}: последний день ${showDay(day)}.`],
    };
  },
};
