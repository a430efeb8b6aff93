import type { Events, InterviewAnswers } from "../../index.ts";
import { askQuestions } from "../init/ask-questions.ts";
import type { Prompts } from "../init/prompts.ts";

/** Asks about an event what has no answer yet. Null where the person leaves. */
export function askEvent(
  events: Events,
  event: string,
  given: InterviewAnswers,
  prompts: Prompts,
): Promise<InterviewAnswers | null> {
  const questions = {
    list: (answers: InterviewAnswers) => events.ask(event, answers).questions,
    check: (answers: InterviewAnswers) =>
      events
        .ask(event, answers)
        .wrong.map(({ question, message }) => ({ question, message, severity: "error" as const })),
  };
  return askQuestions(questions, given, prompts, "");
}
