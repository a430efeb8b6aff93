import type { Answer, Interview, InterviewAnswers } from "../../index.ts";
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
 * out counts as `leftOut`, if given, so that nothing is suggested for it. Who goes back finds what
 * was answered. Null where the person leaves.
 */
export async function askQuestions(
  { list, check }: Questions,
  given: InterviewAnswers,
  prompts: Prompts,
  leftOut?: string,
): Promise<InterviewAnswers | null> {
  /** The answers before each question that was asked. */
  const passed: { id: string; before: InterviewAnswers }[] = [];
  const said = new Map<string, Answer>();
  let answers = given;
  for (;;) {
    const asked = new Set([...Object.keys(given), ...passed.map(({ id }) => id)]);
    const next = list(answers).find(({ id }) => !asked.has(id));
    if (!next) return answers;
    const { id } = next;
    const before = answers;
    const question = { ...next, suggested: said.get(id) ?? next.suggested };
    const answer = await askQuestion(question, prompts, (tried) => {
      const found = check({ ...before, [id]: tried });
      return found.filter(({ question }) => question === id);
    });
    if (answer === null) {
      if (!prompts.isBack()) return null;
      answers = passed.pop()?.before ?? given;
      continue;
    }
    passed.push({ id, before });
    if (answer !== undefined) said.set(id, answer);
    const kept = answer ?? leftOut;
    if (kept !== undefined) answers = { ...before, [id]: kept };
  }
}
