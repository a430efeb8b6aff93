import { dayOf, rowsAnswer, textAnswer } from "../../../engine/interview/answers.ts";
import type {
  Asked,
  QuestionDefinition,
  Saying,
  ShownForms,
} from "../../../engine/interview/question.ts";
import { declineName } from "../../../engine/russian/decline-name.ts";
import { declinePosition } from "../../../engine/russian/decline-position.ts";
import { splitName } from "../../../engine/russian/split-name.ts";
import type { EducationReference } from "../files.ts";
import { roleOfPosition } from "../complete/role-of-position.ts";
import { correctedForms, nameFields, sexChoices, sexOf, sexOfName } from "./name-fields.ts";
import { listPeople } from "./people.ts";
import { wordsOf } from "./type-words.ts";

type Question = QuestionDefinition<EducationReference>;

/** The name, sex, position, forms and first day of somebody, each an answer by this beginning. */
export function sayPerson(asked: Asked<unknown>, prefix: string, id: string): Saying[] {
  const { answers } = asked;
  const position = textAnswer(answers, `${prefix}-position`);
  const rows = rowsAnswer(answers, `${prefix}-forms`);
  const value = {
    id,
    ...nameFields(
      textAnswer(answers, `${prefix}-name`),
      textAnswer(answers, `${prefix}-sex`) || undefined,
    ),
    position,
    forms: correctedForms(shownPerson(asked, prefix), rows),
    // Of a post that shows no role the interview knows it: who heads, administrates.
    ...(position !== "" && roleOfPosition(position) === null && { role: "administration" }),
    employedFrom: dayOf(textAnswer(answers, `${prefix}-since`)),
  };
  const answeredBy = {
    ...{ position: `${prefix}-position`, employedFrom: `${prefix}-since` },
    ...{ forms: `${prefix}-forms`, sex: `${prefix}-sex` },
  };
  return [{ file: "assignments", path: ["staff"], value, isItem: true, answeredBy }];
}

/** The forms of a name and a position; none before the sex is known. */
export function shownPerson({ answers }: Asked<unknown>, prefix: string): ShownForms[] {
  const name = textAnswer(answers, `${prefix}-name`);
  const position = textAnswer(answers, `${prefix}-position`);
  const sex = sexOf(textAnswer(answers, `${prefix}-sex`)) ?? sexOfName(name);
  if (name === "" || sex === null) return [];
  const { surname, firstName, patronymic } = declineName(splitName(name), sex);
  return [
    { id: "surname", label: "Фамилия", cases: surname },
    { id: "firstName", label: "Имя", cases: firstName },
    ...(patronymic ? [{ id: "patronymic", label: "Отчество", cases: patronymic }] : []),
    ...(position === ""
      ? []
      : [{ id: "position", label: "Должность", cases: declinePosition(position) }]),
  ];
}

/** Asked only where the patronymic does not tell. */
export function sexQuestion(prefix: string, whose: string, when: Question["when"]): Question {
  return {
    id: `${prefix}-sex`,
    ask: `Пол ${whose}?`,
    why: "По отчеству он не виден, а от него зависит склонение имени.",
    printed: null,
    control: { kind: "choice", choices: sexChoices },
    isPersonal: true,
    field: ["assignments", "staff"],
    when: (asked) => {
      const name = textAnswer(asked.answers, `${prefix}-name`);
      return (when?.(asked) ?? true) && name !== "" && sexOfName(name) === null;
    },
    say: () => [],
  };
}

export function formsQuestion(prefix: string, whose: string, when: Question["when"]): Question {
  return {
    id: `${prefix}-forms`,
    ask: `Верно ли склоняются имя и должность ${whose}?`,
    why: "Исправьте, только если программа ошиблась.",
    printed: null,
    control: (asked) => ({ kind: "forms", forms: shownPerson(asked, prefix) }),
    field: ["assignments", "staff"],
    isOptional: true,
    isPersonal: true,
    when: (asked) => (when?.(asked) ?? true) && shownPerson(asked, prefix).length > 0,
    suggest: () => [],
    say: () => [],
  };
}

const name: Question = {
  id: "head-name",
  ask: "Кто руководит организацией?",
  why: "Фамилия, имя, отчество. Этот человек подписывает документы.",
  printed: "подписи, сайт",
  control: { kind: "person", example: "Орлова Галина Ивановна" },
  isPersonal: true,
  field: ["organization", "head"],
  say: (asked) => {
    const [head] = listPeople(asked.answers);
    if (!head || textAnswer(asked.answers, "head-name") === "") return [];
    return [
      { file: "organization", path: ["head"], value: head.id },
      ...sayPerson(asked, "head", head.id),
    ];
  },
};

const position: Question = {
  id: "head-position",
  ask: "Должность руководителя?",
  why: "Как в штатном расписании.",
  printed: "подписи, сайт",
  control: { kind: "text", example: "заведующий" },
  field: ["assignments", "staff"],
  suggest: (asked) => wordsOf(asked).headPosition,
  say: () => [],
};

const since: Question = {
  id: "head-since",
  ask: "С какого дня руководитель работает?",
  why: "Раньше этого дня он ничего не подписывает.",
  printed: null,
  control: { kind: "date", example: "01.08.2014" },
  isPersonal: true,
  field: ["assignments", "staff"],
  say: () => [],
};

/** Who heads the organization and signs its papers. */
export const headQuestions: readonly Question[] = [
  name,
  sexQuestion("head", "руководителя", undefined),
  position,
  formsQuestion("head", "руководителя", undefined),
  since,
];
