import type { Question } from "../../engine/interview/question.ts";
import type { Asked } from "./ask.ts";

/**
 * The questions that are left to ask where a preset has answered some (`settled`, by id): all others,
 * those of several parts, which it may have answered in part, and those whose answer is wrong.
 */
export function listLeft({ questions, problems }: Asked, settled: readonly string[]): Question[] {
  const wrong = problems.filter(({ severity }) => severity === "error");
  return questions.filter(
    ({ id, control }) =>
      !settled.includes(id) ||
      control.kind === "fields" ||
      wrong.some(({ question }) => question === id),
  );
}
