import { textAnswer } from "../../../engine/interview/answers.ts";
import type {
  InterviewDefinition,
  QuestionDefinition,
} from "../../../engine/interview/question.ts";
import { educationInterview, educationQuestions } from "../../education/interview/interview.ts";
import type { SferumReference } from "../files.ts";
import { administratorQuestions } from "./administrator-questions.ts";
import { documentQuestions } from "./document-questions.ts";

const platform: QuestionDefinition<SferumReference> = {
  id: "platform",
  ask: "На какой платформе работает организация?",
  why: "Регистрируются на той, что действует сейчас.",
  printed: "Положение, приказы, заявка, памятки",
  control: ({ reference }) => ({ kind: "choice", choices: listChoices(reference) }),
  field: ["organization", "platform"],
  suggest: ({ reference }) => listChoices(reference)[0]?.value ?? null,
  say: ({ answers }) => [
    { file: "organization", path: ["platform"], value: textAnswer(answers, "platform") },
  ],
};

/** Those that still work: where one can register. */
function listChoices({ platforms }: SferumReference): { value: string; label: string }[] {
  return platforms.platforms
    .filter(({ status }) => status === "active")
    .map(({ id, name, app }) => ({ value: id, label: `${name.short.nominative} (${app})` }));
}

/** What is asked of an organization that takes up the platform «Сферум». */
export const sferumInterview: InterviewDefinition<SferumReference> = {
  questions: [
    ...educationQuestions.organization,
    ...educationQuestions.requisites,
    platform,
    ...educationQuestions.head,
    ...educationQuestions.groups,
    ...administratorQuestions,
    ...documentQuestions,
  ],
  always: () => [
    {
      ...{ file: "groups", path: ["groups"], isItem: true },
      value: { id: "employees", name: "Сотрудники", kind: "staff" },
    },
  ],
  notes: [
    {
      ...{ file: "documents", path: [] },
      text: "Пока документ не подписан, у него status: draft: он печатается с пометкой «ПРОЕКТ».\nКогда подписали, приказу пишут number и status: in-force, Положению — ещё adoption.",
    },
    {
      ...{ file: "groups", path: [] },
      text: "Когда создали группу на платформе, ей пишут createdOn: ГГГГ-ММ-ДД.",
    },
    {
      ...{ file: "assignments", path: [] },
      text: "Когда работник присоединился к платформе, ему пишут joinedOn: ГГГГ-ММ-ДД.",
    },
  ],
  ...(educationInterview.card && { card: educationInterview.card }),
  suggestId: educationInterview.suggestId,
};
