import { rowAnswer, rowsAnswer, textAnswer } from "../../../engine/interview/answers.ts";
import type {
  Asked,
  Column,
  QuestionDefinition,
  ShownForms,
} from "../../../engine/interview/question.ts";
import { declineOrganization } from "../../../engine/russian/decline-organization.ts";
import { setQuotes } from "../../../engine/russian/quotes.ts";
import type { EducationReference } from "../files.ts";
import { correctedForms } from "./name-fields.ts";
import { suggestShortName } from "./short-name.ts";
import { nameAnswer } from "./spell.ts";
import { type TypeWords, wordsOf } from "./type-words.ts";

type Question = QuestionDefinition<EducationReference>;

/** A question whose answer is one field of organization.yaml, as it was typed. */
export function textQuestion(
  asked: Pick<Question, "id" | "ask" | "why" | "printed" | "isOptional" | "when" | "suggest"> & {
    path: readonly string[];
    /** A function: it goes with the type of the organization. */
    example: string | ((words: TypeWords) => string);
    /** What is written of what was typed. */
    spell?: (text: string) => string;
  },
): Question {
  const { path, example, spell = (text: string) => text, ...question } = asked;
  return {
    ...question,
    control:
      typeof example === "string"
        ? { kind: "text", example }
        : (shown) => ({ kind: "text", example: example(wordsOf(shown)) }),
    field: ["organization", ...path],
    say: ({ answers }) => [
      { file: "organization", path, value: spell(textAnswer(answers, question.id)) },
    ],
  };
}

const type: Question = {
  id: "type",
  ask: "Какая это организация?",
  why: "От типа зависят слова документов: группы и воспитатели или классы и учителя.",
  printed: null,
  control: ({ reference }) => ({
    kind: "choice",
    choices: reference.organizationTypes.types.map(({ id, name }) => ({ value: id, label: name })),
  }),
  field: ["organization", "type"],
  suggest: ({ reference }) => reference.organizationTypes.types[0]?.id ?? null,
  say: ({ answers }) => [
    { file: "organization", path: ["type"], value: textAnswer(answers, "type") },
  ],
};

const fullName = textQuestion({
  id: "name-full",
  ask: "Полное наименование организации?",
  why: "Из устава, буква в букву.",
  printed: "бланк, шапка Положения и приказов, заявка, сайт",
  path: ["name", "full"],
  spell: setQuotes,
  example: (words) => words.fullName,
});

const shortName = textQuestion({
  id: "name-short",
  ask: "Сокращённое наименование?",
  why: "Тоже из устава.",
  printed: "текст всех документов, грифы, сайт",
  path: ["name", "short"],
  spell: setQuotes,
  example: (words) => words.shortName,
  suggest: ({ answers }) => suggestShortName(nameAnswer(answers, "name-full")) || null,
});

const names = [
  { id: "full", label: "Полное наименование", answer: "name-full" },
  { id: "short", label: "Сокращённое наименование", answer: "name-short" },
] as const;

function shownNames({ answers }: Asked<EducationReference>): ShownForms[] {
  return names
    .map(({ id, label, answer }) => ({ id, label, name: nameAnswer(answers, answer) }))
    .filter(({ name }) => name !== "")
    .map(({ name, ...shown }) => ({ ...shown, cases: declineOrganization(name) }));
}

const nameForms: Question = {
  id: "name-forms",
  ask: "Верно ли склоняется наименование?",
  why: "Исправьте, только если программа ошиблась.",
  printed: null,
  control: (asked) => ({ kind: "forms", forms: shownNames(asked) }),
  field: ["organization", "name", "forms"],
  isOptional: true,
  when: (asked) => shownNames(asked).length > 0,
  suggest: () => [],
  say: (asked) => [
    {
      file: "organization",
      path: ["name", "forms"],
      value: correctedForms(shownNames(asked), rowsAnswer(asked.answers, "name-forms")),
    },
  ],
};

const addressParts: readonly Column[] = [
  { id: "postalCode", label: "Почтовый индекс", example: "413720", kind: "text" },
  { id: "region", label: "Регион", example: "Саратовская область", kind: "text" },
  {
    ...{ id: "district", label: "Район или округ", kind: "text" },
    ...{ example: "Пугачевский район", isOptional: true },
  },
  {
    id: "locality",
    label: "Город или село, с сокращением",
    ...{ example: "г. Пугачев", kind: "text" },
  },
  {
    ...{ id: "street", label: "Улица", kind: "text" },
    ...{ example: "ул. Примерная", isOptional: true },
  },
  { id: "building", label: "Дом", example: "д. 5", kind: "text" },
];

const address: Question = {
  id: "address",
  ask: "Адрес организации?",
  why: "Как в уставе. Город или село — место издания приказов.",
  printed: "бланк, приказы, заявка, сайт",
  control: { kind: "fields", columns: addressParts },
  field: ["organization", "address"],
  say: ({ answers }) => [
    { file: "organization", path: ["address"], value: rowAnswer(answers, "address") },
  ],
};

/** What the organization is, and where. */
export const organizationQuestions: readonly Question[] = [
  ...[type, fullName, shortName, nameForms, address],
];
