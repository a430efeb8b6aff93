import { type Answer, type Answers, isRows, type Row } from "./answers.ts";
import type { Column, Question } from "./question.ts";

type Ask = (answers: Answers) => readonly Question[];

/**
 * Answers without what is not seen any more: of questions that others have made needless, of cells
 * whose column is gone or that name what is no choice by now. Nobody could see or mend that.
 */
export function keepAsked(given: Answers, known: (id: string) => boolean, ask: Ask): Answers {
  const answers = keepQuestions(given, known, ask);
  const questions = new Map(ask(answers).map((each) => [each.id, each]));
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, keepCells(questions.get(id), answer)]),
  );
}

/** Answers of those questions alone that are asked after them; what no question is called stays. */
export function keepQuestions(given: Answers, known: (id: string) => boolean, ask: Ask): Answers {
  for (let answers = given; ;) {
    const asked = new Set(ask(answers).map(({ id }) => id));
    const kept = Object.entries(answers).filter(([id]) => asked.has(id) || !known(id));
    if (kept.length === Object.keys(answers).length) return answers;
    answers = Object.fromEntries(kept);
  }
}

function keepCells(question: Question | undefined, answer: Answer | undefined): Answer | undefined {
  const control = question?.control;
  if (control?.kind !== "list" || !isRows(answer)) return answer;
  return answer.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([id]) => isShown(control.columns, id, row))),
  );
}

function isShown(columns: readonly Column[], id: string, row: Row): boolean {
  const column = columns.find((each) => each.id === id);
  if (!column || column.when?.(row) === false) return false;
  return !isForeign(column, row);
}

/** Whether a cell names what is not among the choices: of a group that has another name by now. */
export function isForeign({ id, choices }: Column, row: Row): boolean {
  const text = (row[id] ?? "").trim();
  return choices !== undefined && text !== "" && choices.every(({ value }) => value !== text);
}
