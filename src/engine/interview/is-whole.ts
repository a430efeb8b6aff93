import { type Answer, isRows, type Row } from "./answers.ts";
import type { Column, Question } from "./question.ts";

/** Whether nothing that must be said is blank in the lines of an answer: a body without its protocol is. */
export function isWhole(
  { control }: Pick<Question, "control">,
  answer: Answer | undefined,
): boolean {
  if (control.kind !== "list" || !isRows(answer)) return true;
  return answer.every((row) => blanksOf(control.columns, row).length === 0);
}

/** The columns that a line has nothing in, though it must. */
export function blanksOf(columns: readonly Column[], row: Row): Column[] {
  return columns.filter(
    ({ id, isOptional = false, when }) =>
      !isOptional && (when?.(row) ?? true) && (row[id] ?? "").trim() === "",
  );
}
