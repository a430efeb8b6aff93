import type { Answer } from "../../engine/interview/answers.ts";
import type { Question } from "../../engine/interview/question.ts";
import { isRow, rowsOf } from "./read-answer.ts";

/** An answer in the words of the page, to be read over; "" where there is none. */
export function tellAnswer({ control }: Question, answer: Answer | undefined): string {
  if (typeof answer === "boolean") return answer ? "Да" : "Нет";
  if (control.kind === "forms")
    return rowsOf(answer).some((row) => Object.keys(row).length > 1) ? "Исправлено" : "Верно";
  if (control.kind === "choice")
    return control.choices.find(({ value }) => value === answer)?.label ?? "";
  if (typeof answer === "string") return showDay(answer.trim());
  if (isRow(answer)) return join(Object.values(answer));
  // Of a table its first column is enough: by it one sees whether somebody is missing.
  const [first] = control.kind === "list" ? control.columns : [];
  return join(rowsOf(answer).map((row) => (first && row[first.id]) ?? ""));
}

function join(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(", ");
}

function showDay(text: string): string {
  return text.replace(/^(\d{4})-(\d\d)-(\d\d)$/u, "$3.$2.$1");
}
