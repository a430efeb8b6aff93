import { type InterviewAnswers, type Question, sferum } from "../../index.ts";
import { createMask, type Mask } from "../../engine/reports/mask-private.ts";
import type { Terminal } from "../terminal.ts";

/**
 * Hides what was answered to questions about private fields from whoever else reads the terminal, as
 * the log of a runner is read; on a private terminal nothing.
 */
export function maskFor(
  { isPrivate }: Pick<Terminal, "isPrivate">,
  questions: readonly Question[],
  answers: InterviewAnswers,
): Mask {
  if (isPrivate === true) return (text) => text;
  const fields = sferum.internalFields;
  const values = questions
    .filter(({ field }) => fields.includes(field?.at(-1) ?? ""))
    .map(({ id }) => answers[id])
    .filter((answer) => typeof answer === "string");
  return createMask({ values, fields });
}
