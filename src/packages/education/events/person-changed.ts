import type { EventDefinition, EventEdit, Happening } from "../../../engine/events/event.ts";
import { textAnswer } from "../../../engine/interview/answers.ts";
import { splitName } from "../../../engine/russian/split-name.ts";
import { changeStaffField } from "./staff-field.ts";
import { usuallyToday } from "./usually-today.ts";
import { chooseWorking, dayAnswer, findWritten, listWritten, nameOf, saidOn } from "./written.ts";
import { showDay, type Written } from "./written.ts";

function chosen(asked: Happening<unknown>): Written | undefined {
  const staff = listWritten(asked.data, "assignments", "staff");
  return findWritten(staff, textAnswer(asked.answers, "who"));
}

/** Another surname, another post, or both: papers of former days have the former ones. */
export const personChanged: EventDefinition<unknown> = {
  id: "person-changed",
  title: "Работник сменил фамилию или должность",
  lead: "В бумагах прежних дней останутся прежние. Руководителя назначает другое событие.",
  questions: [
    {
      id: "who",
      ask: "Кто?",
      why: "Работник из списка.",
      control: (asked) => ({ kind: "choice", choices: chooseWorking(asked) }),
    },
    {
      id: "day",
      ask: "С какого дня?",
      why: "Должность — по приказу о переводе, фамилия — по приказу об изменении данных работника.",
      ...usuallyToday("01.09.2026"),
    },
    {
      id: "surname",
      ask: "Новая фамилия?",
      why: "В именительном падеже. Если она прежняя, оставьте пустым.",
      control: { kind: "text", example: "Орлова" },
      isOptional: true,
    },
    {
      id: "position",
      ask: "Новая должность?",
      why: "Как в штатном расписании, со строчной буквы. Если она прежняя, оставьте пустым.",
      control: { kind: "text", example: "старший воспитатель" },
      isOptional: true,
      // One of the two has changed.
      suggest: (asked) => {
        const person = chosen(asked);
        return person && textAnswer(asked.answers, "surname") === ""
          ? saidOn(person.record.position, "position", dayAnswer(asked, "day")) || null
          : null;
      },
    },
  ],
  tell: (asked) => {
    const person = chosen(asked);
    if (!person) return { edits: [], told: [] };
    const day = dayAnswer(asked, "day");
    const surname = textAnswer(asked.answers, "surname");
    const position = textAnswer(asked.answers, "position");
    const posts = changeStaffField(person, "position", { value: position, day });
    const names = changeSurname(person, surname, day);
    const name = nameOf(person.record);
    return {
      edits: [...names, ...posts],
      told: [
        ...(names.length > 0 ? [`${name} с ${showDay(day)} — ${surname}.`] : []),
        ...(posts.length > 0 ? [`${name}: должность с ${showDay(day)} — ${position}.`] : []),
        ...(names.length + posts.length === 0 ? [`${name}: ничего не изменилось.`] : []),
      ],
    };
  },
};

/** A name that stands in one line is parted: its surname alone has a history. */
function changeSurname(person: Written, surname: string, day: string): EventEdit[] {
  const { path, record } = person;
  if (typeof record.name !== "string")
    return changeStaffField(person, "surname", { value: surname, day });
  const { surname: old, ...rest } = splitName(record.name);
  const parted = { ...person, record: { ...record, surname: old } };
  const changes = changeStaffField(parted, "surname", { value: surname, day });
  if (changes.length === 0) return [];
  const parts = Object.entries(rest).map(([key, value]): EventEdit => ({
    ...{ kind: "set", file: "assignments", path: [...path, key], value },
  }));
  return [...changes, ...parts, { kind: "remove", file: "assignments", path: [...path, "name"] }];
}
