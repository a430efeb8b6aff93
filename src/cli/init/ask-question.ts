import type { Answer, AnswerProblem, Column, Question, Row } from "../../index.ts";
import { stopsMaking } from "../../engine/problem.ts";
import { isRow, isRows } from "../../engine/interview/answers.ts";
import { blanksOf } from "../../engine/interview/is-whole.ts";
import { askForms } from "./ask-forms.ts";
import { askRow, needed } from "./ask-row.ts";
import { plainHint, plainMessage } from "./plain-words.ts";
import type { Prompts } from "./prompts.ts";

/** What is wrong with an answer before it is taken. */
export type Check = (answer: Answer) => readonly WrongAnswer[];

export type WrongAnswer = Pick<AnswerProblem, "message" | "hint" | "severity"> &
  Partial<Pick<AnswerProblem, "rule">>;

/** The answer; undefined where an optional one was left out, null where the person leaves or goes back. */
export async function askQuestion(
  question: Question,
  prompts: Prompts,
  check: Check,
): Promise<Answer | undefined | null> {
  prompts.note(tellQuestion(question));
  for (;;) {
    const answer = await askOnce(question, prompts, check);
    if (answer === null || answer === undefined) return answer;
    const found = check(answer);
    for (const problem of found) if (problem.severity !== "info") prompts.warn(tell(problem));
    if (!found.some(stopsMaking)) return answer;
  }
}

async function askOnce(
  { ask, control, isOptional, suggested }: Question,
  prompts: Prompts,
  check: Check,
): Promise<Answer | undefined | null> {
  switch (control.kind) {
    case "yes-no":
      return prompts.confirm(ask, suggested === true);
    case "choice": {
      // Enter alone must not choose for a person what may be left out.
      const usual = isOptional ? "" : null;
      const initial = typeof suggested === "string" ? suggested : usual;
      const none = isOptional ? [{ value: "", label: "не указывать" }] : [];
      const choices = [...control.choices, ...none];
      const chosen = await prompts.choose({ message: ask, choices, initial });
      return chosen === "" ? undefined : chosen;
    }
    case "fields": {
      const known = suggested !== null && isRow(suggested) ? suggested : {};
      // Of parts that are not typed yet nothing is said.
      const refuse = (row: Row) =>
        firstError(check(row).filter(({ rule }) => rule !== "missing-field"));
      return askRow(ask, control.columns, prompts, { known, refuse });
    }
    case "list":
      return askList(ask, control, suggested, prompts, check);
    case "forms":
      return askForms(ask, control.forms, prompts);
    default: {
      const initial = typeof suggested === "string" ? suggested : "";
      const refuse = (text: string) =>
        text.trim() === "" ? needed(isOptional) : firstError(check(text));
      const text = await prompts.text({ message: ask, initial, example: control.example, refuse });
      return text?.trim() === "" ? undefined : text;
    }
  }
}

/** Row after row, until the person has no more; a row that cannot be is asked again. */
async function askList(
  ask: string,
  { columns, item }: { columns: readonly Column[]; item: string },
  suggested: Answer | null,
  prompts: Prompts,
  check: Check,
): Promise<readonly Row[] | null> {
  let rows: readonly Row[] = [];
  if (suggested !== null && isRows(suggested) && suggested.length > 0) {
    const isShort = suggested.some((row) => blanksOf(columns, row).length > 0);
    if (isShort) return completeRows(suggested, columns, prompts);
    const isTaken = await prompts.confirm(`${ask} ${tellRows(suggested, columns)}: так?`, true);
    if (isTaken === null) return null;
    if (isTaken) rows = suggested;
  }
  for (;;) {
    const message = rows.length === 0 ? `${ask} Записать?` : `Добавить ещё (${item})?`;
    const isMore = await prompts.confirm(message, false);
    if (isMore === null) {
      const last = prompts.isBack() ? rows.at(-1) : undefined;
      if (!last) return null;
      rows = rows.slice(0, -1);
      prompts.note(`Убрано: ${tellRows([last], columns)}.`);
      continue;
    }
    if (!isMore) return rows;
    const row = await askRow("", columns, prompts);
    if (row === null && prompts.isBack()) continue;
    if (row === null) return null;
    const error = firstError(check([...rows, row]));
    if (error === null) rows = [...rows, row];
    else prompts.warn(error);
  }
}

/** Lines that are known but for some columns: only these are asked. */
async function completeRows(
  known: readonly Row[],
  columns: readonly Column[],
  prompts: Prompts,
): Promise<readonly Row[] | null> {
  const rows: Row[] = [];
  for (const row of known) {
    const added = await askRow(`${tellRows([row], columns)}.`, blanksOf(columns, row), prompts);
    if (added === null) return null;
    rows.push({ ...row, ...added });
  }
  return rows;
}

/** «Педагогический совет (принимает)». */
function tellRows(rows: readonly Row[], columns: readonly Column[]): string {
  const told = rows.map((row) => {
    const words = columns.flatMap(({ id, choices = [] }) => {
      const value = row[id] ?? "";
      const label = choices.find((choice) => choice.value === value)?.label ?? value;
      return label === "" ? [] : [label];
    });
    const [first = "", ...others] = words;
    return others.length === 0 ? first : `${first} (${others.join(", ")})`;
  });
  return told.join(", ");
}

function firstError(found: readonly WrongAnswer[]): string | null {
  const error = found.find(stopsMaking);
  return error ? tell(error) : null;
}

function tell({ message, hint }: WrongAnswer): string {
  const told = plainMessage(message);
  return hint === undefined ? told : `${told} ${plainHint(hint)}`;
}

/** Why it is asked, and what becomes of the answer. */
function tellQuestion({ why, printed }: Question): string {
  return printed === null ? why : `${why}\nПечатается: ${printed}.`;
}
