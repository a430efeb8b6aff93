import { type InterviewAnswers, type Question, sferum } from "../../index.ts";
import { createMask, type Mask } from "../../engine/reports/mask-private.ts";
import type { Terminal } from "../terminal.ts";

/** A box or a telephone, wherever it was given: it may have been meant for another question. */
const contact = /@|(?<!\d)(?:\+?7|8)(?:\D{0,4}\d){10}(?!\d)/u;

/**
 * Hides what was answered to questions about private fields, and contacts that were answered to any,
 * from whoever else reads the terminal, as the log of a runner is read; on a private terminal nothing.
 */
export function maskFor(
  { isPrivate }: Pick<Terminal, "isPrivate">,
  questions: readonly Question[],
  answers: InterviewAnswers,
): Mask {
  if (isPrivate === true) return (text) => text;
  const fields = sferum.internalFields;
  const own = new Set(
    questions.filter(({ field }) => fields.includes(field?.at(-1) ?? "")).map(({ id }) => id),
  );
  const values = Object.entries(answers).flatMap(([id, answer]) =>
    typeof answer === "string" && (own.has(id) || contact.test(answer)) ? [answer] : [],
  );
  return createMask({ values, fields });
}
