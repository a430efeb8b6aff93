import { textAnswer, yesAnswer } from "../../../engine/interview/answers.ts";
import type { Asked, QuestionDefinition, Saying } from "../../../engine/interview/question.ts";
import { spellPhone } from "../../../engine/sheets/read/read-phone.ts";
import { formsQuestion, sayPerson, sexQuestion } from "../../education/interview/head-questions.ts";
import { type AnsweredPerson, findPerson, listPeople } from "../../education/interview/people.ts";
import type { SferumReference } from "../files.ts";

type Question = QuestionDefinition<SferumReference>;

/** Whether somebody else than the head administrates, as far as it was said. */
const isOther = ({ answers }: Pick<Asked<unknown>, "answers">): boolean =>
  yesAnswer(answers, "administrator-is-head") === false;

/** Whether that one is not in the table of those who work there. */
const isNew = ({ answers }: Pick<Asked<unknown>, "answers">): boolean =>
  isOther({ answers }) &&
  findPerson(listPeople(answers), textAnswer(answers, "administrator-name")) === undefined;

/** Who is the administrator; undefined before that was answered. */
export function findAdministrator({
  answers,
}: Pick<Asked<unknown>, "answers">): AnsweredPerson | undefined {
  const isHead = yesAnswer(answers, "administrator-is-head");
  if (isHead === null) return undefined;
  const name = textAnswer(answers, isHead ? "head-name" : "administrator-name");
  return findPerson(listPeople(answers, [name]), name);
}

const isHead: Question = {
  id: "administrator-is-head",
  ask: "Администратором платформы будет сам руководитель?",
  why: "Он регистрирует организацию, создаёт группы, приглашает людей.",
  printed: null,
  control: { kind: "yes-no" },
  field: ["administrators", "main", "staff"],
  suggest: () => false,
  say: (asked) => [
    {
      ...{ file: "administrators", path: ["main", "staff"] },
      value: findAdministrator(asked)?.id,
    },
  ],
};

const name: Question = {
  id: "administrator-name",
  ask: "Кто будет администратором?",
  why: "Фамилия, имя, отчество.",
  printed: "приказ, заявка, Положение, памятки, сайт",
  control: { kind: "person", example: "Соколова Ирина Андреевна" },
  isPersonal: true,
  field: ["administrators", "main", "staff"],
  when: isOther,
  say: (asked): readonly Saying[] => {
    const administrator = findAdministrator(asked);
    return administrator && isNew(asked) ? sayPerson(asked, "administrator", administrator.id) : [];
  },
};

const position: Question = {
  id: "administrator-position",
  ask: "Должность администратора?",
  why: "Как в штатном расписании.",
  printed: "приказ о назначении, заявка",
  control: { kind: "text", example: "старший воспитатель" },
  field: ["assignments", "staff"],
  when: isNew,
  say: () => [],
};

const since: Question = {
  id: "administrator-since",
  ask: "С какого дня администратор работает?",
  why: "Назначить можно только того, кто в день приказа работает.",
  printed: null,
  control: { kind: "date", example: "03.09.2012" },
  isPersonal: true,
  field: ["assignments", "staff"],
  when: isNew,
  say: () => [],
};

function privateQuestion(
  asked: Pick<Question, "id" | "ask" | "why">,
  field: string,
  example: string,
  spell: (text: string) => string = (text) => text,
): Question {
  return {
    ...asked,
    printed: "только заявка и приказ; на сайт не попадает",
    control: { kind: "text", example },
    isPersonal: true,
    field: ["administrators", "main", field],
    say: ({ answers }) => [
      {
        file: "administrators",
        path: ["main", field],
        value: spell(textAnswer(answers, asked.id)),
      },
    ],
  };
}

const contacts: readonly Question[] = [
  privateQuestion(
    {
      id: "administrator-mobile",
      ask: "Личный мобильный телефон администратора?",
      why: "По нему он регистрируется на платформе: другой номер не подойдёт.",
    },
    "personalMobile",
    "+7 (000) 000-00-11",
    spellPhone,
  ),
  privateQuestion(
    {
      id: "administrator-email",
      ask: "Личная электронная почта администратора?",
      why: "На неё ответит служба поддержки.",
    },
    "personalEmail",
    "i.sokolova@mail.example",
  ),
];

/** Who administrates the platform. */
export const administratorQuestions: readonly Question[] = [
  ...[isHead, name, sexQuestion("administrator", "администратора", isNew), position],
  ...[formsQuestion("administrator", "администратора", isNew), since, ...contacts],
];
