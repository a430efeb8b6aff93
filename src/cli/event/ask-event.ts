import type { Events, InterviewAnswers } from "../../index.ts";
import { askQuestion } from "../init/ask-question.ts";
import type { Prompts } from "../init/prompts.ts";

/**
 * Asks about an event what has no answer yet, one question after another: each may lean on those
 * before it. Null where the person leaves.
 */
export async function askEvent(
  events: Events,
  event: string,
  given: InterviewAnswers,
  prompts: Prompts,
): Promise<InterviewAnswers | null> {
  let answers = given;
  const asked = new Set(Object.keys(given));
  for (;;) {
    const next = events.ask(event, answers).questions.find(({ id }) => !asked.has(id));
    if (!next) return answers;
    const before = answers;
    const answer = await askQuestion(next, prompts, (tried) =>
      events
        .ask(event, { ...before, [next.id]: tried })
        .wrong.filter(({ question }) => question === next.id)
        .map(({ message }) => ({ message, severity: "error" as const })),
    );
    if (answer === null) return null;
    asked.add(next.id);
    // What was left out on purpose must not be taken as suggested.
    answers = { ...before, [next.id]: answer ?? "" };
  }
}
