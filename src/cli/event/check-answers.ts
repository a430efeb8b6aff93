import { type Events, type InterviewAnswers, isAnswered, type Question } from "../../index.ts";
import { didYouMean } from "../../engine/base/suggest.ts";
import { isWhole } from "../../engine/interview/is-whole.ts";
import { tellGaps } from "../init/tell-answers.ts";

/** Answers with those that most would give, where nobody was asked. */
export function fillEvent(
  events: Events,
  event: string,
  given: InterviewAnswers,
): InterviewAnswers {
  let answers = given;
  for (;;) {
    const { questions } = events.ask(event, answers);
    const next = questions.find(
      (question) =>
        question.suggested !== null &&
        isWhole(question, question.suggested) &&
        !Object.hasOwn(answers, question.id),
    );
    if (!next) return answers;
    answers = { ...answers, [next.id]: next.suggested ?? "" };
  }
}

/** What is wrong with the answers, and the words that would mend it; empty where nothing is. */
export function tellWrongAnswers(events: Events, event: string, answers: InterviewAnswers): string {
  const { questions, wrong } = events.ask(event, answers);
  const isGap = (question: Question, given: InterviewAnswers): boolean =>
    !question.isOptional &&
    !(isAnswered(given, question.id) && isWhole(question, given[question.id]));
  const gaps = questions.filter((question) => isGap(question, answers));
  const usual = fillEvent(events, event, answers);
  const left = gaps.filter((question) => isGap(question, usual));
  const asked = questions.map(({ id }) => id);
  const idle = Object.keys(answers).filter((id) => !asked.includes(id));
  return [
    tellGaps(gaps, left, "Все ответы можно записать в файл: --from ФАЙЛ.\n"),
    ...wrong.map(({ question, message }) => {
      const words = questions.find(({ id }) => id === question)?.ask ?? question;
      return `«${words}» (${question}): ошибка\n  ${message}\n`;
    }),
    ...idle.map(
      (id) =>
        `Вопрос «${id}» при таких ответах не задаётся.\n  Подсказка: ${didYouMean(id, asked)}\n`,
    ),
  ].join("");
}
