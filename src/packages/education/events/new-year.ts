import { addDays } from "../../../engine/base/add-days.ts";
import type { EventDefinition, EventEdit, Happening } from "../../../engine/events/event.ts";
import { type Row, rowsAnswer } from "../../../engine/interview/answers.ts";
import type { EducationReference } from "../files.ts";
import { growUp } from "./grow-up.ts";
import { wordsFor } from "./new-head.ts";
import { chooseGroups } from "./staff-events.ts";
import { changeFrom } from "./change-from.ts";
import { dayAnswer, endOf, findWritten } from "./written.ts";
import { listWritten, saidOn, showDay, type Written } from "./written.ts";

export const newYear: EventDefinition<EducationReference> = {
  id: "new-year",
  title: "Новый учебный год",
  lead: "Группы становятся старше, выпускные закрываются. Прежние названия и возрасты останутся в документах прежних дней.",
  questions: [
    {
      id: "day",
      ask: "Первый день учебного года?",
      why: "С этого дня у групп новые названия и возраст.",
      control: { kind: "date", example: "01.09.2026" },
      suggest: ({ today }) => nextYear(today),
    },
    {
      id: "last-day",
      ask: "Последний день выпускных групп?",
      why: "Включительно: с ним закроются их чаты.",
      control: { kind: "date", example: "31.08.2026" },
      suggest: (asked) => addDays(dayAnswer(asked, "day"), -1),
    },
    {
      id: "groups",
      ask: "Что станет с группами?",
      why: "Проверьте каждую строку. Группу, которой здесь нет, год не изменит.",
      control: (asked) => ({
        kind: "list",
        item: wordsFor(asked).item,
        columns: [
          {
            id: "group",
            label: "Сейчас",
            kind: "choice",
            example: "",
            choices: chooseGroups(asked, asked.today),
          },
          { id: "becomes", label: "Что станет", kind: "choice", example: "older", choices: fates },
          {
            id: "name",
            label: "Название",
            kind: "text",
            example: wordsFor(asked).groupName,
            isOptional: true,
          },
          ...(wordsFor(asked).groupKind === "age-group" ? ageColumns : []),
        ],
      }),
      suggest: (asked) => growUp(asked, chooseGroups(asked, asked.today)),
    },
  ],
  tell: (asked) => {
    const groups = listWritten(asked.data, "groups", "groups");
    const facts = rowsAnswer(asked.answers, "groups").flatMap((row) => {
      const group = findWritten(groups, row.group ?? "");
      if (!group) return [];
      return [row.becomes === "closes" ? closeGroup(asked, group) : rename(asked, group, row)];
    });
    return {
      edits: facts.flatMap(({ edits }) => edits),
      told: facts.flatMap(({ told }) => told),
    };
  },
};

const fates = [
  { value: "older", label: "продолжает работать" },
  { value: "closes", label: "выпускается" },
];

const ageColumns = [
  { id: "age", label: "Возраст", kind: "text", example: "от 4 до 5 лет", isOptional: true },
  {
    id: "description",
    label: "Пояснение",
    kind: "text",
    example: "средняя группа",
    isOptional: true,
  },
] as const;

/** The first of September that is nearest ahead; that of this year till the end of it. */
function nextYear(today: string): string {
  return `${today.slice(0, 4)}-09-01`;
}

/** What differs from the former year gets a term of its own. */
function rename(asked: Happening<unknown>, { path, record }: Written, row: Row) {
  const day = dayAnswer(asked, "day");
  const changes = (["name", "age", "description"] as const).flatMap((key) => {
    const value = row[key];
    if (value === undefined || saidOn(record[key], key, day) === value) return [];
    const place = { file: "groups", path: [...path, key] };
    return [{ value, edits: changeFrom(place, record[key], { key, value, day }) }];
  });
  const name = saidOn(record.name, "name", addDays(day, -1));
  return {
    edits: changes.flatMap(({ edits }) => edits),
    told:
      changes.length === 0
        ? []
        : [`«${name}» с ${showDay(day)}: ${changes.map(({ value }) => value).join(", ")}.`],
  };
}

/** Nobody works with a group after its last day. */
export function closeGroup(asked: Happening<unknown>, { id, path, record }: Written) {
  const value = dayAnswer(asked, "last-day");
  const working = listWritten(asked.data, "assignments", "educators").filter(
    (each) => each.record.group === id && endOf(each.record) > value,
  );
  const edits: EventEdit[] = [
    { kind: "set", file: "groups", path: [...path, "closedOn"], value },
    ...working.map((each): EventEdit => ({
      ...{ kind: "set", file: "assignments", path: [...each.path, "until"], value },
    })),
  ];
  return {
    edits,
    told: [`«${saidOn(record.name, "name", value)}» — последний день ${showDay(value)}.`],
  };
}
