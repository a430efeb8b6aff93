import { addDays } from "../../../engine/base/add-days.ts";
import type {
  EventDefinition,
  EventEdit,
  EventQuestion,
  Happening,
} from "../../../engine/events/event.ts";
import { textAnswer } from "../../../engine/interview/answers.ts";
import {
  chooseWorking,
  dayAnswer,
  endOf,
  findWritten,
  idsOf,
} from "../../education/events/written.ts";
import { listWritten, nameOf, showDay, type Written } from "../../education/events/written.ts";
import { isDayOff, planWorkday, workdayFrom } from "../../education/facts/workdays.ts";
import type { SferumReference } from "../files.ts";
import type { Calendar } from "../../education/generated/types.ts";
import { uniqueId } from "../../../engine/russian/transliterate.ts";

const dayQuestions: EventQuestion<SferumReference>[] = [
  {
    id: "day",
    ask: "С какого дня новый администратор?",
    why: "Накануне — последний день прежнего.",
    control: { kind: "date", example: "01.10.2026" },
    suggest: usualDay,
  },
  {
    id: "order-day",
    ask: "Каким днём приказ о смене администратора?",
    why: "Приказ один: он освобождает прежнего и назначает нового. Пока не подписан, он — проект.",
    control: { kind: "date", example: "30.09.2026" },
    suggest: usualOrderDay,
  },
];

/** The working day after that of an order which is still to be signed, and after the former one's first. */
function usualDay(asked: Happening<SferumReference>): string {
  const { calendar } = asked.reference;
  const begun = listMain(asked).flatMap(({ record: { appointedOn } }) =>
    typeof appointedOn === "string" ? [appointedOn] : [],
  );
  const order = workdayFrom(calendar, asked.today);
  return planWorkday(calendar, [order, ...begun].toSorted().at(-1) ?? order, 1);
}

/** A draft is of no day that has passed, unless the change itself has. */
function usualOrderDay(asked: Happening<SferumReference>): string {
  const day = dayAnswer(asked, "day");
  const before = workdayBefore(asked.reference.calendar, day);
  return before < asked.today && asked.today <= day ? asked.today : before;
}

/** The order comes first; on the day itself where the calendar does not know the year. */
function workdayBefore(calendar: Calendar, day: string): string {
  for (let before = addDays(day, -1); ; before = addDays(before, -1)) {
    const isOff = isDayOff(calendar, before);
    if (isOff === null) return day;
    if (!isOff) return before;
  }
}

/** The main administrator who is in charge. */
function listMain({ data }: Happening<unknown>): Written[] {
  return listWritten(data, "administrators", "main").filter(
    ({ record }) => record.until === undefined,
  );
}

/** Another main administrator: one order, one letter to the support, no second request. */
export const newAdministrator: EventDefinition<SferumReference> = {
  id: "new-administrator",
  title: "Новый администратор",
  lead: "Появятся проект приказа о смене администратора и проект письма в службу поддержки; прежние приказ и заявка останутся с прежним.",
  questions: [
    {
      id: "who",
      ask: "Кто теперь администратор?",
      why: "Работник из списка. Нового сначала впишите событием «Пришёл новый работник».",
      control: (asked) => ({
        kind: "choice",
        choices: chooseWorking(
          asked,
          listMain(asked).map(({ record }) => record.staff),
        ),
      }),
    },
    ...dayQuestions,
    {
      id: "mobile",
      ask: "Его личный мобильный телефон?",
      why: "По нему он зарегистрируется на платформе. Печатается только в письме и приказе, на сайт не попадает.",
      control: { kind: "text", example: "+7 (000) 000-00-11" },
    },
    {
      id: "email",
      ask: "Его личная электронная почта?",
      why: "На неё ответит служба поддержки. На сайт не попадает.",
      control: { kind: "text", example: "i.sokolova@mail.example" },
    },
  ],
  tell: (asked) => {
    const day = dayAnswer(asked, "day");
    const until = addDays(day, -1);
    const staff = listWritten(asked.data, "assignments", "staff");
    const person = findWritten(staff, textAnswer(asked.answers, "who"));
    if (!person) return { edits: [], told: [] };
    const { order, edits } = draftPapers(asked);
    const release = (each: Written): EventEdit[] =>
      Object.entries({ until, releasedBy: order }).map(([key, value]) => ({
        ...{ kind: "set", file: "administrators", path: [...each.path, key], value },
      }));
    const former = listMain(asked);
    const additional = listWritten(asked.data, "administrators", "additional").filter(
      ({ record }) => record.staff === person.id && endOf(record) >= day,
    );
    const value = {
      ...{ staff: person.id, appointedBy: order, appointedOn: day },
      personalMobile: textAnswer(asked.answers, "mobile"),
      personalEmail: textAnswer(asked.answers, "email"),
    };
    return {
      edits: [
        ...[...edits, ...former.flatMap(release), ...additional.flatMap(release)],
        { kind: "append", file: "administrators", path: ["main"], value },
      ],
      told: [
        ...former.map(({ record }) => tellFormer(findWritten(staff, String(record.staff)), until)),
        `${nameOf(person.record)} — администратор с ${showDay(day)}.`,
        "Записаны проекты: приказ о смене администратора и письмо в службу поддержки.",
      ],
    };
  },
};

function tellFormer(former: Written | undefined, until: string): string {
  return `${former ? nameOf(former.record) : "Прежний администратор"} — администратор по ${showDay(until)}.`;
}

/** The order and the letter that a change of administrators asks for, as drafts. */
function draftPapers(asked: Happening<SferumReference>): { order: string; edits: EventEdit[] } {
  const editions = idsOf(listWritten(asked.data, "documents", "editions"));
  const order = uniqueId("order-appointment", editions);
  const letter = uniqueId("letter-administrator", editions);
  const [day, orderDay] = [dayAnswer(asked, "day"), dayAnswer(asked, "order-day")];
  const letterDay = workdayFrom(asked.reference.calendar, day > orderDay ? day : orderDay);
  const records = [
    { id: order, kind: "order-appointment", date: orderDay, status: "draft", inForceFrom: day },
    { id: letter, kind: "letter-administrator", date: letterDay, status: "draft" },
  ];
  return {
    order,
    edits: records.map((value) => ({
      kind: "append",
      file: "documents",
      path: ["editions"],
      value,
    })),
  };
}
