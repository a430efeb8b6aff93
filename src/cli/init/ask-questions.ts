import type { Interview, InterviewAnswers } from "../../index.ts";
import { askQuestion, type WrongAnswer } from "./ask-question.ts";
import type { Prompts } from "./prompts.ts";

/** What there is to ask, as far as it is answered, and what is wrong with the answers. */
interface Questions {
  list: Interview["list"];
  check: (answers: InterviewAnswers) => readonly (WrongAnswer & { question?: string | null })[];
}

/**
 * Asks what has no answer yet, one question after another: each may lean on those before it. An
 * answer that `validate` would refuse is asked again, with its words. An optional one that is left
 * out counts as `leftOut`, if given, so that nothing is suggested for it. Null where the person leaves.
 */
export async function askQuestions(
  { list, check }: Questions,
  given: InterviewAnswers,
  prompts: Prompts,
  leftOut?: string,
): Promise<InterviewAnswers | null> {
  let answers = given;
  const asked = new Set(Object.keys(given));
  for (;;) {
    const next = list(answers).find(({ id }) => !asked.has(id));
    if (!next) return answers;
    const before = answers;
    const answer = await askQuestion(next, prompts, (tried) => {
      const found = check({ ...before, [next.id]: tried });
      return found.filter(({ question }) => question === next.id);
    });
    if (answer === null) return null;
    asked.add(next.id);
    const kept = answer ?? leftOut;
    if (kept !== undefined) answers = { ...before, [next.id]: kept };
  }
}
