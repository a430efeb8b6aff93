import type { Interview, InterviewAnswers } from "../../index.ts";
import { askQuestion } from "./ask-question.ts";
import type { Prompts } from "./prompts.ts";

/**
 * Asks what has no answer yet, one question after another: each may lean on those before it. An
 * answer that `validate` would refuse is asked again, with its words. Null where the person leaves.
 */
export async function askQuestions(
  interview: Interview,
  given: InterviewAnswers,
  prompts: Prompts,
): Promise<InterviewAnswers | null> {
  let answers = given;
  const asked = new Set(Object.keys(given));
  for (;;) {
    const next = interview.list(answers).find(({ id }) => !asked.has(id));
    if (!next) return answers;
    const before = answers;
    const answer = await askQuestion(next, prompts, (tried) => {
      const found = interview.check({ ...before, [next.id]: tried });
      return found.filter(({ question }) => question === next.id);
    });
    if (answer === null) return null;
    asked.add(next.id);
    if (answer !== undefined) answers = { ...before, [next.id]: answer };
  }
}
