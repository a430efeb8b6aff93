import { type Answer, type Answers, isRows } from "./answers.ts";
import type { Choice, Control, Question } from "./question.ts";

/**
 * Of what there is to choose, also in the lines of a table, people know the words, not the ids: each
 * counts. What there is to choose from may follow from former answers.
 */
export function byLabels(given: Answers, ask: (answers: Answers) => readonly Question[]): Answers {
  let answers = given;
  for (const { id } of ask(given)) {
    const question = ask(answers).find((each) => each.id === id);
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (question && answer !== undefined)
      answers = { ...answers, [id]: byLabel(question.control, answer) };
  }
  return answers;
}

function byLabel(control: Control, answer: Answer): Answer {
  if (control.kind === "choice" && typeof answer === "string")
    return valueOf(control.choices, answer);
  if (control.kind !== "list" || !isRows(answer)) return answer;
  const choices = new Map(control.columns.map((column) => [column.id, column.choices ?? []]));
  return answer.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([id, text]) => [id, valueOf(choices.get(id) ?? [], text)]),
    ),
  );
}

/** The value that is called so, where it is the only one; else what was typed. */
function valueOf(choices: readonly Choice[], text: string): string {
  if (choices.some(({ value }) => value === text)) return text;
  const [only, ...others] = choices.filter(({ label }) => fold(label) === fold(text));
  return only && others.length === 0 ? only.value : text;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll("ё", "е").replaceAll(/\s+/gu, " ").trim();
}
