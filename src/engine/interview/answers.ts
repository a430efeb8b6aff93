import { isRecord } from "../base/is-record.ts";

/** One line of a table, or the parts of an address: texts by the ids of columns. */
export type Row = Readonly<Record<string, string>>;

/** What a person answered: a text, a day (YYYY-MM-DD), yes or no, parts, or the lines of a table. */
export type Answer = string | boolean | Row | readonly Row[];

/** Answers by the ids of questions; one that is not there was not given. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** A text as it was meant; empty where there is none. */
export function textAnswer(answers: Answers, id: string): string {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return typeof answer === "string" ? tidy(answer) : "";
}

/** A day as data have it: of 02.09.2024 they have 2024-09-02. What is no such day stays as typed. */
export function dayOf(text: string): string {
  const found = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?:\s*г\.?)?$/u.exec(text);
  const { day = "", month = "", year = "" } = found?.groups ?? {};
  return found ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
}

/** Null where nobody said. */
export function yesAnswer(answers: Answers, id: string): boolean | null {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return typeof answer === "boolean" ? answer : null;
}

/** The parts that were filled in. */
export function rowAnswer(answers: Answers, id: string): Row {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return isRecord(answer) && !Array.isArray(answer) ? tidyRow(answer) : {};
}

/** The lines of a table that have something in them. */
export function rowsAnswer(answers: Answers, id: string): Row[] {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  if (!Array.isArray(answer)) return [];
  return answer.map(tidyRow).filter((row) => Object.keys(row).length > 0);
}

/** Whether an answer is parts, as of an address. */
export function isRow(answer: Answer): answer is Row {
  return isRecord(answer) && !Array.isArray(answer);
}

/** Whether an answer is the lines of a table, which may be empty. */
export function isRows(answer: Answer | undefined): answer is readonly Row[] {
  return Array.isArray(answer);
}

/** Whether something was answered: «no» is an answer, and an empty table is one, too. */
export function isAnswered(answers: Answers, id: string): boolean {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  if (answer === undefined) return false;
  if (typeof answer === "string") return tidy(answer) !== "";
  if (typeof answer === "boolean" || Array.isArray(answer)) return true;
  return Object.keys(tidyRow(answer)).length > 0;
}

function tidyRow(row: object): Row {
  const texts = Object.entries<unknown>({ ...row }).flatMap(([key, value]) =>
    typeof value === "string" && tidy(value) !== "" ? [[key, tidy(value)] as const] : [],
  );
  return Object.fromEntries(texts);
}

/** Blanks around a text and line breaks in it come with pasting. */
function tidy(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/gu, " ").trim();
}
