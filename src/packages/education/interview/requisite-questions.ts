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
    why: "Десять цифр из выписки ЕГРЮЛ (у предпринимателя двенадцать). Последняя цифра — контрольная, опечатку программа заметит.",
    printed: "заявка и бланк писем, сайт",
    path: ["inn"],
    spell: spellNumber,
    example: "6499000002",
  }),
  textQuestion({
    id: "ogrn",
    ask: "ОГРН организации?",
    why: "Тринадцать цифр из той же выписки (у предпринимателя пятнадцать). Последняя цифра — контрольная.",
    printed: "бланк заявки и писем, сайт",
    path: ["ogrn"],
    spell: spellNumber,
    example: "1026499000000",
  }),
  textQuestion({
    id: "kpp",
    ask: "КПП организации?",
    why: "Девять знаков из выписки. Без него документы тоже можно сделать.",
    printed: "бланк заявки и писем, сайт",
    path: ["kpp"],
    spell: spellNumber,
    example: "649901001",
    isOptional: true,
    // An entrepreneur has none.
    when: ({ answers }) => textAnswer(answers, "inn").length !== 12,
  }),
];

const phones: Question = {
  id: "phones",
  ask: "Телефоны организации?",
  why: "Служебные номера с кодом города; несколько — через запятую. Личных сюда не пишут: они попадут на сайт.",
  printed: "бланк заявки и писем, памятки, сайт",
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
    why: "Официальный адрес: с него уйдёт заявка.",
    printed: "бланк заявки и писем, памятки, сайт",
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
    printed: "контакты и сведения об организации на сайте",
    path: ["workingHours"],
    example: "понедельник – пятница, 7:00–19:00",
    suggest: (asked) => wordsOf(asked).workingHours,
  }),
  textQuestion({
    id: "founder",
    ask: "Кто учредитель?",
    why: "Полное наименование в именительном падеже. У предпринимателя учредителя нет: оставьте пустым.",
    printed: "самый верх Положения, приказов и бланка, сайт",
    path: ["founder", "name"],
    spell: setQuotes,
    example: "Администрация Примерного муниципального района",
    isOptional: true,
  }),
];

/** Where the organization is known and reached by. */
export const requisiteQuestions: readonly Question[] = [...numbers, phones, ...addresses];
