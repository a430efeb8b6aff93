import { addDays } from "../../../engine/base/add-days.ts";
import { isDay } from "../../../engine/base/is-day.ts";
import { dayOf, textAnswer } from "../../../engine/interview/answers.ts";
import type { Asked, QuestionDefinition, Saying } from "../../../engine/interview/question.ts";
import { addWorkdays } from "../../education/facts/workdays.ts";
import { papersDay } from "../../education/interview/group-questions.ts";
import { listBodies } from "../../education/interview/people.ts";
import type { SferumReference } from "../files.ts";

type Question = QuestionDefinition<SferumReference>;

const orderDay: Question = {
  id: papersDay,
  ask: "Каким днём подписать приказы и утвердить Положение?",
  why: "С этого дня действует Положение. До подписи на документах стоит «ПРОЕКТ», и день можно поменять.",
  printed: "Положение, приказы",
  control: { kind: "date", example: "01.02.2027" },
  field: ["documents", "editions"],
  suggest: suggestOrderDay,
  say: (asked) => sayDocuments(asked),
};

const forceDay: Question = {
  id: "force-day",
  ask: "С какого дня действует Положение?",
  why: "Обычно с того же дня, каким утверждено.",
  printed: "приказ об использовании платформы, страница Положения на сайте",
  control: { kind: "date", example: "01.02.2027" },
  field: ["documents", "editions"],
  isOptional: true,
  // Of almost all it is the day of the orders: another one is said by a file of answers, or later.
  when: ({ answers }) => textAnswer(answers, "force-day") !== "",
  say: () => [],
};

const requestDay: Question = {
  id: "request-day",
  ask: "Каким днём отправить заявку на регистрацию?",
  why: "После приказа о назначении: его прикладывают к заявке.",
  printed: "заявка, письмо с ней",
  control: { kind: "date", example: "02.02.2027" },
  field: ["documents", "editions"],
  // Until the day of the orders is told, it is the usual one: the day offered here goes with it.
  suggest: (asked) => {
    const day = dayOf(textAnswer(asked.answers, "order-day")) || suggestOrderDay(asked);
    return isDay(day) ? nextWorkday(asked.reference, day) : null;
  },
  say: ({ answers }) => [
    {
      ...{ file: "documents", path: ["editions"], isItem: true },
      value: {
        ...{ id: "request", kind: "request", status: "draft" },
        date: dayOf(textAnswer(answers, "request-day")),
      },
    },
  ],
};

/** Papers of the first day: two orders and the Regulation, drafts until they are signed. */
function sayDocuments({ answers }: Asked<SferumReference>): Saying[] {
  const date = dayOf(textAnswer(answers, "order-day"));
  const inForceFrom = dayOf(textAnswer(answers, "force-day")) || date;
  const order = (kind: string) => ({ id: kind, kind, date, status: "draft" });
  const adoption = listBodies(answers)
    .filter(({ role }) => role !== "none")
    .map(({ id, role }) => ({ body: id, ...(role !== "adopted" && { role }) }));
  const [only] = adoption;
  const regulation = {
    ...{ id: "regulation-1", kind: "regulation", edition: 1, date, status: "draft" },
    ...(only && { adoption: adoption.length === 1 ? only : adoption }),
    ...{ approvedBy: "order-use", inForceFrom },
  };
  const records = [order("order-use"), order("order-appointment"), regulation];
  const list = { file: "documents", path: ["editions"], isItem: true };
  return [
    ...records.map((value) => ({ ...list, value, answeredBy: { inForceFrom: "force-day" } })),
    { file: "administrators", path: ["main", "appointedBy"], value: "order-appointment" },
    { file: "administrators", path: ["main", "appointedOn"], value: date },
  ];
}

function suggestOrderDay({ reference, today }: Asked<SferumReference>): string {
  return nextWorkday(reference, addDays(today, -1));
}

/** The first working day after a day; the next day where the calendar does not know the year. */
function nextWorkday({ calendar }: SferumReference, day: string): string {
  return addWorkdays(calendar, day, 1) ?? addDays(day, 1);
}

/** On which days papers are signed and sent. */
export const documentQuestions: readonly Question[] = [orderDay, forceDay, requestDay];
