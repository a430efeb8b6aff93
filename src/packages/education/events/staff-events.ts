import { addDays } from "../../../engine/base/add-days.ts";
import type { EventDefinition, Happening } from "../../../engine/events/event.ts";
import { textAnswer } from "../../../engine/interview/answers.ts";
import type { Choice } from "../../../engine/interview/question.ts";
import { endWork } from "./new-head.ts";
import { assign, passGroups } from "./pass-groups.ts";
import { newPerson, personQuestions, roleQuestion } from "./person.ts";
import { usuallyToday } from "./usually-today.ts";
import { chooseWorking, dayAnswer, endOf, findWritten, headOn } from "./written.ts";
import { listWritten, nameOf, saidOn, showDay, type Written } from "./written.ts";

/** The groups that are open on a day, as they are chosen. */
export function chooseGroups({ data }: Happening<unknown>, day: string): Choice[] {
  return listWritten(data, "groups", "groups").flatMap(({ id, record }) =>
    record.kind !== "staff" && endOf(record, "closedOn") >= day
      ? [{ value: id, label: saidOn(record.name, "name", day) || id }]
      : [],
  );
}

export const staffCame: EventDefinition<unknown> = {
  id: "staff-came",
  title: "Пришёл новый работник",
  lead: "Он появится в реестрах, в листе ознакомления и, если работает с группой, среди её педагогов.",
  questions: [
    ...personQuestions(() => true, "воспитатель"),
    roleQuestion,
    {
      id: "day",
      ask: "Первый рабочий день?",
      why: "Как в приказе о приёме на работу.",
      ...usuallyToday("01.09.2026"),
    },
    {
      id: "group",
      ask: "С какой группой или классом работает?",
      why: "Если ни с какой, оставьте пустым.",
      control: (asked) => ({ kind: "choice", choices: chooseGroups(asked, asked.today) }),
      isOptional: true,
    },
  ],
  tell: (asked) => {
    const day = dayAnswer(asked, "day");
    const role = textAnswer(asked.answers, "role") || "other";
    const { id, name, edits } = newPerson(asked, { day, role });
    const group = textAnswer(asked.answers, "group");
    return {
      edits: [...edits, ...(group === "" ? [] : [assign(id, group, day)])],
      told: [`${name} работает с ${showDay(day)}.`],
    };
  },
};

export const staffLeft: EventDefinition<unknown> = {
  id: "staff-left",
  title: "Уволился работник",
  lead: "В документах прежних дней он останется. Его группы и чаты можно сразу передать другому.",
  questions: [
    {
      id: "who",
      ask: "Кто уволился?",
      why: "Если это руководитель, выберите другое событие: о смене руководителя.",
      control: (asked) => ({
        kind: "choice",
        choices: chooseWorking(asked, [headOn(asked, asked.today)]),
      }),
    },
    {
      id: "last-day",
      ask: "Последний рабочий день?",
      why: "Включительно, как в приказе об увольнении.",
      ...usuallyToday("29.05.2026"),
    },
    {
      id: "receiver",
      ask: "Кому передать группы и чаты?",
      why: "С дня, следующего за последним рабочим. Если пока никому, оставьте пустым: проверка напомнит.",
      control: (asked) => ({
        kind: "choice",
        choices: chooseWorking(asked, [textAnswer(asked.answers, "who")]),
      }),
      isOptional: true,
    },
  ],
  tell: (asked) => {
    const staff = listWritten(asked.data, "assignments", "staff");
    const person = findWritten(staff, textAnswer(asked.answers, "who"));
    if (!person) return { edits: [], told: [] };
    const until = dayAnswer(asked, "last-day");
    const receiver = textAnswer(asked.answers, "receiver");
    const passed = passGroups(asked, person.id, until, receiver);
    // Of another last day than was told before, nothing passes once more.
    const isAgain = person.record.employedUntil !== undefined && passed.length === 0;
    return {
      edits: [endWork(person.path, until), ...passed],
      told: [
        `${nameOf(person.record)} — последний рабочий день ${showDay(until)}.`,
        ...(isAgain ? [] : tellReceiver(findWritten(staff, receiver), until)),
      ],
    };
  },
};

function tellReceiver(receiver: Written | undefined, until: string): string[] {
  if (!receiver) return [];
  return [`${nameOf(receiver.record)} — вместо него с ${showDay(addDays(until, 1))}.`];
}
