import type { EventEdit, EventQuestion, Happening } from "../../../engine/events/event.ts";
import { textAnswer } from "../../../engine/interview/answers.ts";
import { splitName } from "../../../engine/russian/split-name.ts";
import { transliterate, uniqueId } from "../../../engine/russian/transliterate.ts";
import { roleChoices, roleOfPosition } from "../complete/role-of-position.ts";
import { nameFields, sexChoices, sexOfName } from "../interview/name-fields.ts";
import { idsOf, listWritten } from "./written.ts";

type When = (asked: Happening<unknown>) => boolean;

/** What is asked of somebody who is not in the data yet. */
export function personQuestions(when: When, position: string): EventQuestion<unknown>[] {
  return [
    {
      id: "name",
      ask: "Фамилия, имя и отчество?",
      why: "Одной строкой, как в трудовой книжке.",
      control: { kind: "person", example: "Орлова Галина Ивановна" },
      when,
    },
    {
      id: "sex",
      ask: "Пол?",
      why: "По отчеству он не виден, а от него зависит склонение имени.",
      control: { kind: "choice", choices: sexChoices },
      when: (asked) => {
        const name = textAnswer(asked.answers, "name");
        return when(asked) && name !== "" && sexOfName(name) === null;
      },
    },
    {
      id: "position",
      ask: "Должность?",
      why: "Как в штатном расписании, со строчной буквы.",
      control: { kind: "text", example: position },
      when,
    },
  ];
}

export const roleQuestion: EventQuestion<unknown> = {
  id: "role",
  ask: "Какая у него роль в организации?",
  why: "По должности она не видна.",
  control: {
    kind: "choice",
    choices: roleChoices,
  },
  when: ({ answers }) => {
    const position = textAnswer(answers, "position");
    return position !== "" && roleOfPosition(position) === null;
  },
};

/** The record of somebody new, and the id that it got. */
export function newPerson(
  { answers, data }: Happening<unknown>,
  { day, role }: { day: string; role: string },
): { id: string; name: string; edits: EventEdit[] } {
  const name = textAnswer(answers, "name");
  const position = textAnswer(answers, "position");
  const { surname, firstName } = splitName(name);
  const wanted = transliterate(surname) || transliterate(firstName) || "rabotnik";
  const id = uniqueId(wanted, idsOf(listWritten(data, "assignments", "staff")));
  const value = {
    id,
    ...withoutGaps(nameFields(name, textAnswer(answers, "sex") || undefined)),
    position,
    ...(roleOfPosition(position) === null && { role }),
    employedFrom: day,
  };
  return { id, name, edits: [{ kind: "append", file: "assignments", path: ["staff"], value }] };
}

/** A name may have no patronymic. */
function withoutGaps(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
}
