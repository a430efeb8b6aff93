import type { Answer, Row } from "../../engine/interview/answers.ts";

/** A text answer; "" where it is another. */
export function textOf(answer: Answer | undefined): string {
  return typeof answer === "string" ? answer : "";
}

export function rowsOf(answer: Answer | undefined): readonly Row[] {
  return isRows(answer) ? answer : [];
}

export function isRow(answer: Answer | undefined): answer is Row {
  return typeof answer === "object" && !isRows(answer);
}

function isRows(answer: Answer | undefined): answer is readonly Row[] {
  return Array.isArray(answer);
}
