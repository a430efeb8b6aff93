import { schoolYearStart } from "../facts/school-year.ts";
import { isDay } from "../../../engine/base/is-day.ts";
import {
  type Answers,
  dayOf,
  type Row,
  rowsAnswer,
  textAnswer,
} from "../../../engine/interview/answers.ts";
import type {
  Asked,
  Column,
  QuestionDefinition,
  Saying,
} from "../../../engine/interview/question.ts";
import type { EducationReference } from "../files.ts";
import { roleChoices, roleOfPosition } from "../complete/role-of-position.ts";
import { nameFields, sexChoices, sexOfName } from "./name-fields.ts";
import { isSameName, listBodies, listGroups, listPeople } from "./people.ts";
import { wordsOf } from "./type-words.ts";

type Question = QuestionDefinition<EducationReference>;

/** The question, of whatever package, that asks for the day of the first papers. */
export const papersDay = "order-day";

const councils: Question = {
  id: "councils",
  ask: "Какие коллегиальные органы принимают локальные акты?",
  why: "По уставу: кто принимает, согласовывает, чьё мнение учитывают.",
  printed: "грифы на Положении, сайт",
  control: {
    kind: "list",
    item: "орган",
    columns: [
      {
        ...{ id: "name", label: "Наименование", kind: "text" },
        example: "Педагогический совет",
      },
      {
        ...{ id: "role", label: "Что делает с Положением", kind: "choice", isOptional: true },
        example: "adopted",
        choices: [
          { value: "adopted", label: "принимает" },
          { value: "agreed", label: "согласовывает" },
          { value: "opinion", label: "высказывает мнение" },
          { value: "none", label: "не участвует" },
        ],
      },
    ],
  },
  field: ["organization", "bodies"],
  isOptional: true,
  suggest: () => [{ name: "Педагогический совет", role: "adopted" }],
  say: ({ answers }) =>
    listBodies(answers).map(({ id, name }) => ({
      ...{ file: "organization", path: ["bodies"], isItem: true },
      value: { id, name },
    })),
};

const groups: Question = {
  id: "groups",
  ask: "Какие есть группы или классы?",
  why: "Без слов «группа» и «класс». Можно дописать потом.",
  printed: "реестры, сайт",
  control: (asked) => {
    const { item, groupName, groupKind } = wordsOf(asked);
    const name: Column = { id: "name", label: "Название", kind: "text", example: groupName };
    const age: Column = {
      ...{ id: "age", label: "Возраст детей", kind: "text" },
      ...{ example: "от 3 до 4 лет", isOptional: true },
    };
    return { kind: "list", item, columns: groupKind === "age-group" ? [name, age] : [name] };
  },
  field: ["groups", "groups"],
  isOptional: true,
  suggest: () => [],
  say: (asked) =>
    listGroups(asked.answers).map(({ id, ...group }) => ({
      ...{ file: "groups", path: ["groups"], isItem: true },
      value: { id, ...group, kind: wordsOf(asked).groupKind },
    })),
};

const people: Question = {
  id: "people",
  ask: "Кто ещё работает в организации?",
  why: "Педагоги и администрация. Можно дописать потом.",
  printed: "лист ознакомления, список педагогов, реестры",
  tellsField: true,
  control: (asked) => ({ kind: "list", item: "работник", columns: peopleColumns(asked) }),
  field: ["assignments", "staff"],
  isOptional: true,
  isPersonal: true,
  suggest: () => [],
  say: (asked) => listRows(asked.answers).flatMap((each) => sayEmployee(each, asked)),
};

function sayEmployee(
  { id, row }: { id: string; row: Row },
  asked: Asked<EducationReference>,
): Saying[] {
  const { answers } = asked;
  const since = dayOf(row.since ?? "");
  const from = row.from === undefined ? laterDay(since, usualStart(asked)) : dayOf(row.from);
  const group = listGroups(answers).find(({ name }) => name === row.group)?.id ?? row.group;
  const employee = {
    id,
    ...nameFields(row.name ?? "", row.sex),
    ...{ position: row.position, role: row.role, employedFrom: since },
  };
  const list = { file: "assignments", isItem: true };
  return [
    { ...list, path: ["staff"], value: employee },
    ...(group === undefined
      ? []
      : [{ ...list, path: ["educators"], value: { staff: id, group, from } }]),
  ];
}

/** Papers may be dated back: whom they name works with the groups then. */
function usualStart({ answers, today }: Asked<EducationReference>): string {
  const papers = dayOf(textAnswer(answers, papersDay));
  return schoolYearStart(isDay(papers) && papers < today ? papers : today);
}

function laterDay(one: string, other: string): string {
  return one > other ? one : other;
}

function peopleColumns(asked: Asked<EducationReference>): Column[] {
  const { educatorPosition } = wordsOf(asked);
  const names = listGroups(asked.answers).map(({ name }) => ({ value: name, label: name }));
  const group: Column = {
    ...{ id: "group", label: "С кем работает", kind: "choice", isOptional: true },
    ...{ example: names[0]?.value ?? "", choices: names },
  };
  return [
    {
      ...{ id: "name", label: "Фамилия, имя, отчество", kind: "person" },
      ...{ example: "Белова Ольга Николаевна", fields: ["surname", "firstName", "patronymic"] },
    },
    sex,
    { id: "position", label: "Должность", kind: "text", example: educatorPosition },
    role,
    {
      ...{ id: "since", label: "С какого дня работает", kind: "date", example: "03.09.2018" },
      fields: ["employedFrom"],
    },
    ...(names.length > 0 ? [group, from] : []),
  ];
}

const sex: Column = {
  ...{ id: "sex", label: "Пол: по отчеству он не виден", kind: "choice", choices: sexChoices },
  example: "female",
  when: ({ name = "" }) => name !== "" && sexOfName(name) === null,
};

const from: Column = {
  ...{ id: "from", label: "С какого дня с ними работает, если не с 1 сентября", kind: "date" },
  ...{ example: "01.09.2026", isOptional: true },
  when: ({ group = "" }) => group !== "",
};

const role: Column = {
  ...{ id: "role", label: "Роль в организации: по должности она не видна", kind: "choice" },
  example: "specialist",
  choices: roleChoices,
  when: ({ position = "" }) => position !== "" && roleOfPosition(position) === null,
};

/** The lines of the table with ids; the head is told of already. */
function listRows(answers: Answers): { id: string; row: Row }[] {
  const head = textAnswer(answers, "head-name");
  const [, ...others] = head === "" ? [null, ...listPeople(answers)] : listPeople(answers);
  const rows = rowsAnswer(answers, "people");
  const first = rows.findIndex(({ name = "" }) => isSameName(name, head));
  const named = rows.filter(({ name = "" }, index) => name !== "" && index !== first);
  return named.map((row, index) => ({ id: others[index]?.id ?? "", row }));
}

/** Councils, groups, and those who work there. */
export const groupQuestions: readonly Question[] = [councils, groups, people];
