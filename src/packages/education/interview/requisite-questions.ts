import { textAnswer } from "../../../engine/interview/answers.ts";
import type { QuestionDefinition } from "../../../engine/interview/question.ts";
import { setQuotes } from "../../../engine/russian/quotes.ts";
import type { EducationReference } from "../files.ts";
import { textQuestion } from "./organization-questions.ts";
import { spellNumber, spellPhones, spellSite } from "./spell.ts";
import { wordsOf } from "./type-words.ts";

type Question = QuestionDefinition<EducationReference>;

const numbers: readonly Question[] = [
  textQuestion({
    id: "inn",
    ask: "ИНН организации?",
    why: "Десять цифр, у предпринимателя двенадцать. Опечатку программа заметит.",
    printed: "бланк, заявка, сайт",
    path: ["inn"],
    spell: spellNumber,
    example: "6499000002",
  }),
  textQuestion({
    id: "ogrn",
    ask: "ОГРН организации?",
    why: "Тринадцать цифр, у предпринимателя пятнадцать.",
    printed: "бланк, сайт",
    path: ["ogrn"],
    spell: spellNumber,
    example: "1026499000000",
  }),
  textQuestion({
    id: "kpp",
    ask: "КПП организации?",
    why: "Девять знаков.",
    printed: "бланк, сайт",
    path: ["kpp"],
    spell: spellNumber,
    example: "649901001",
    isOptional: true,
    // An entrepreneur has none.
    when: ({ answers }) => spellNumber(textAnswer(answers, "inn")).length !== 12,
  }),
];

const phones: Question = {
  id: "phones",
  ask: "Телефоны организации?",
  why: "Служебные, с кодом города, через запятую. Личных не пишите: номера попадут на сайт.",
  printed: "бланк, памятки, сайт",
  control: { kind: "text", example: "+7 (84574) 0-00-05" },
  field: ["organization", "phones"],
  say: ({ answers }) => [
    {
      file: "organization",
      path: ["phones"],
      value: spellPhones(textAnswer(answers, "phones")),
    },
  ],
};

const addresses: readonly Question[] = [
  textQuestion({
    id: "email",
    ask: "Электронная почта организации?",
    why: "С неё уйдёт заявка.",
    printed: "бланк, памятки, сайт",
    path: ["email"],
    example: "info@rodnichok.example",
  }),
  textQuestion({
    id: "site",
    ask: "Адрес официального сайта?",
    why: "На нём размещают Положение.",
    printed: "Положение, заявка, бланк, памятки",
    path: ["site"],
    spell: spellSite,
    example: "https://rodnichok.example",
  }),
  textQuestion({
    id: "working-hours",
    ask: "Режим работы?",
    why: "Дни и часы одной строкой.",
    printed: "сайт",
    path: ["workingHours"],
    example: "понедельник – пятница, 7:00–19:00",
    suggest: (asked) => wordsOf(asked).workingHours,
  }),
  textQuestion({
    id: "founder",
    ask: "Кто учредитель?",
    why: "Полное наименование, как в уставе.",
    printed: "верх Положения, приказов и бланка, сайт",
    path: ["founder", "name"],
    spell: setQuotes,
    example: "Администрация Примерного муниципального района",
    isOptional: true,
  }),
];

/** Where the organization is known and reached by. */
export const requisiteQuestions: readonly Question[] = [...numbers, phones, ...addresses];
