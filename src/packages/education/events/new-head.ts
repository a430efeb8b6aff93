import { addDays } from "../../../engine/base/add-days.ts";
import type { EventDefinition, EventEdit, Happening } from "../../../engine/events/event.ts";
import { textAnswer, yesAnswer } from "../../../engine/interview/answers.ts";
import { valueAt } from "../../../engine/yaml/value-at.ts";
import type { EducationReference } from "../files.ts";
import { type TypeWords, wordsOf } from "../interview/type-words.ts";
import { newPerson, personQuestions } from "./person.ts";
import { changeStaffField } from "./staff-field.ts";
import { changeFrom } from "./change-from.ts";
import { groupsAfter, passGroups } from "./pass-groups.ts";
import { usuallyToday } from "./usually-today.ts";
import {
  chooseWorking,
  dayAnswer,
  findWritten,
  headOn,
  listWritten,
  nameOf,
  permanentHeadOn,
  saidOn,
  showDay,
} from "./written.ts";

/** Somebody who is not in the list of those who work here. */
export const somebodyNew = "-";

const isNew = ({ answers }: Happening<unknown>): boolean =>
  textAnswer(answers, "who") === somebodyNew;

/** The words for the type of the organization, as it was written. */
export function wordsFor({ data, ...asked }: Happening<EducationReference>): TypeWords {
  const type = valueAt(data, ["organization", "type"]);
  return wordsOf({ ...asked, answers: typeof type === "string" ? { type } : {} });
}

function permanentBefore(asked: Happening<unknown>): string {
  return permanentHeadOn(asked, addDays(dayAnswer(asked, "day"), -1));
}

/** A teacher who heads from a day on works with no group by that: who goes on with both says so. */
const receiverQuestion: EventDefinition<EducationReference>["questions"][number] = {
  id: "receiver",
  ask: "Кому передать группы нового руководителя и их чаты?",
  why: "С его первого дня. Если он остаётся и с группами, выберите его же; если пока никому, оставьте пустым: проверка напомнит.",
  control: (asked) => ({ kind: "choice", choices: chooseWorking(asked, []) }),
  when: (asked) =>
    groupsAfter(asked, textAnswer(asked.answers, "who"), addDays(dayAnswer(asked, "day"), -1))
      .length > 0,
  suggest: ({ answers }) =>
    teaching.test(textAnswer(answers, "position")) ? textAnswer(answers, "who") : null,
  isOptional: true,
};

/** «Заведующий, воспитатель» stays with the groups. */
const teaching = /воспитател|учител|педагог|преподавател/iu;

export const newHead: EventDefinition<EducationReference> = {
  id: "new-head",
  title: (asked) => `Сменился ${wordsFor(asked).headPosition}`,
  lead: "Прежний руководитель останется под прежними документами, новый подпишет всё, что датировано с его первого дня. Чаты и председательство перейдут к нему.",
  questions: [
    {
      id: "day",
      ask: "Первый день нового руководителя?",
      why: "С этого дня документы подписывает он. Накануне — последний день прежнего.",
      ...usuallyToday("01.10.2026"),
    },
    {
      id: "who",
      ask: "Кто теперь руководит?",
      why: "Выберите работника; если его здесь ещё нет, впишите.",
      control: (asked) => ({
        kind: "choice",
        choices: [
          ...chooseWorking(asked, [permanentHeadOn(asked, asked.today)]),
          { value: somebodyNew, label: "Нового работника" },
        ],
      }),
    },
    ...personQuestions(isNew, "заведующий").map((question) => ({
      ...question,
      ...(question.id === "position" && {
        ...{ ask: "Должность нового руководителя?", when: () => true },
        suggest: (asked: Happening<EducationReference>) => wordsFor(asked).headPosition,
      }),
    })),
    receiverQuestion,
    {
      id: "leaves",
      ask: "Прежний руководитель больше не работает в организации?",
      why: "Если да, накануне — его последний день; если нет, он останется в списке работников.",
      control: { kind: "yes-no" },
      // Who only acted goes back to the post that he has.
      when: (asked) => ![textAnswer(asked.answers, "who"), ""].includes(permanentBefore(asked)),
      suggest: () => true,
    },
    {
      id: "former-position",
      ask: "Кем теперь работает прежний руководитель?",
      why: "Его должность с первого дня нового: руководителей на один день не бывает двух.",
      control: { kind: "text", example: "воспитатель" },
      when: ({ answers }) => yesAnswer(answers, "leaves") === false,
    },
  ],
  tell: (asked) => {
    const day = dayAnswer(asked, "day");
    const until = addDays(day, -1);
    const staff = listWritten(asked.data, "assignments", "staff");
    const before = headOn(asked, until);
    // An acting head may get the post itself.
    const old =
      before === textAnswer(asked.answers, "who") ? undefined : findWritten(staff, before);
    const { id, name, edits } = isNew(asked)
      ? newPerson(asked, { day, role: "administration" })
      : promote(asked, day);
    const head = changeFrom(
      { file: "organization", path: ["head"] },
      valueAt(asked.data, ["organization", "head"]),
      { key: "staff", value: id, day },
    );
    const leaves = yesAnswer(asked.answers, "leaves") === true && old;
    return {
      edits: [
        ...[...edits, ...head, ...passChairs(asked, { from: old?.id ?? "", to: id, day })],
        ...(leaves ? [endWork(old.path, until)] : []),
        ...(old && yesAnswer(asked.answers, "leaves") === false
          ? changeStaffField(old, "position", {
              ...{ value: textAnswer(asked.answers, "former-position"), day },
            })
          : []),
      ],
      told: [
        ...(old ? [`${nameOf(old.record)} — руководитель по ${showDay(until)}.`] : []),
        ...(leaves ? [`${nameOf(old.record)} — последний рабочий день ${showDay(until)}.`] : []),
        `${name} — руководитель с ${showDay(day)}.`,
      ],
    };
  },
};

export function endWork(path: readonly (string | number)[], until: string): EventEdit {
  return { kind: "set", file: "assignments", path: [...path, "employedUntil"], value: until };
}

/** One of those who work here, in another position from the day on. */
function promote(asked: Happening<unknown>, day: string) {
  const chosen = findWritten(
    listWritten(asked.data, "assignments", "staff"),
    textAnswer(asked.answers, "who"),
  );
  if (!chosen) return { id: "", name: "", edits: [] };
  const value = textAnswer(asked.answers, "position");
  const edits = changeStaffField(chosen, "position", { value, day });
  const receiver = textAnswer(asked.answers, "receiver");
  const passed =
    receiver === chosen.id ? [] : passGroups(asked, chosen.id, addDays(day, -1), receiver);
  return { id: chosen.id, name: nameOf(chosen.record), edits: [...edits, ...passed] };
}

/** The new head chairs where the former one did. */
function passChairs(
  { data }: Happening<unknown>,
  { from, to, day }: { from: string; to: string; day: string },
): EventEdit[] {
  return listWritten(data, "organization", "bodies").flatMap(({ path, record }) =>
    from !== "" && saidOn(record.chair, "staff", day) === from
      ? changeFrom({ file: "organization", path: [...path, "chair"] }, record.chair, {
          ...{ key: "staff", value: to, day },
        })
      : [],
  );
}
