import { type Answers, rowAnswer, rowsAnswer } from "../../engine/interview/answers.ts";
import { blanksOf } from "../../engine/interview/is-whole.ts";
import { isForeign } from "../../engine/interview/keep-asked.ts";
import type { Question } from "../../engine/interview/question.ts";
import { type AnswerProblem, type Content, type Interview, openInterview } from "../../index.ts";
import { presetNote } from "./archive.ts";
import { type Names, plainProblem } from "../schema/plain-problem.ts";
import type { Files } from "./files.ts";

/** The interview as it stands after some answers. */
export interface Asked {
  /** The questions to be asked now, in their order. */
  questions: Question[];
  /** Ids of required questions without an answer. */
  gaps: string[];
  /** What `validate` would say of the answers. */
  problems: AnswerProblem[];
  /** By the id of a question with a table, which cells of its lines are still empty, in words. */
  empty: Readonly<Record<string, readonly string[]>>;
  /** The question at which a card of the organization may be pasted. */
  cardAt: string | null;
}

/** A new organization, as the answers make it. */
export interface Answered {
  organization: string;
  files: Files;
}

/** What is answered so far, on a day (YYYY-MM-DD). */
interface Answering {
  answers: Answers;
  day: string;
}

export interface Questions {
  /** The answers of a card that was pasted. */
  card: (pasted: { text: string; day: string }) => Answers;
  ask: (answering: Answering) => Asked;
  answer: (answering: Answering) => Answered;
  /** Reads answers that a coordinator has given for others. */
  read: (written: { text: string; day: string }) => ReadPreset;
}

/** Answers, or words on why there are none. */
export interface ReadPreset {
  answers: Answers;
  problems: string[];
}

/** The interview of a content that has no organizations yet; opened once a day. */
export function openQuestions(content: Content, names: Names): Questions {
  let last: { day: string; interview: Interview } | null = null;
  const open = (day: string): Interview => {
    if (last?.day === day) return last.interview;
    const interview = openInterview(content, { today: day });
    if (!interview) throw new Error("The reference data do not hold");
    last = { day, interview };
    return interview;
  };
  return {
    card: ({ text, day }) => open(day).card?.read(text) ?? {},
    ask: ({ answers, day }) => askNow(open(day), answers, names),
    read: ({ text, day }) => {
      const { answers, problems } = open(day).read({ path: presetNote, text });
      const told = problems.map(({ line, message, hint = "" }) =>
        `Строка ${line}: ${message} ${hint}`.trim(),
      );
      return { answers, problems: told };
    },
    answer: ({ answers, day }) => {
      const interview = open(day);
      const meant = interview.keepAsked(answers);
      return {
        organization: interview.idOf(meant),
        files: Object.fromEntries(interview.write(meant)),
      };
    },
  };
}

/** The questions after some answers, with all that is amiss. */
function askNow(interview: Interview, given: Answers, names: Names): Asked {
  const answers = interview.keepAsked(given);
  const gaps = interview.listGaps(answers).map(({ id }) => id);
  const questions = interview.list(answers);
  return {
    questions: questions.map((question) => toPlain(question, answers)),
    gaps,
    cardAt: interview.card?.at ?? null,
    empty: Object.fromEntries(
      questions.flatMap((question) => {
        const cells = listEmpty(question, given);
        return cells.length === 0 ? [] : [[question.id, cells]];
      }),
    ),
    // What is missing is still to be asked, and may stand in a record of a former answer.
    problems: interview
      .check(answers)
      .filter(({ rule }) => gaps.length === 0 || rule !== "missing-field")
      // What is not done yet (a group without a teacher) is no fault of an answer.
      .filter(({ about }) => about !== "life")
      .map((problem) => plainProblem(problem, names)),
  };
}

/** «Лебедева Юлия Сергеевна: С какого дня работает». */
function listEmpty({ id, control }: Question, answers: Answers): string[] {
  if (control.kind !== "list") return [];
  return rowsAnswer(answers, id).flatMap((row, index) => {
    const blank = blanksOf(control.columns, row);
    // What is chosen no more is seen as an empty cell, whether it may be empty or not.
    const missing = control.columns.filter(
      (column) => blank.includes(column) || isForeign(column, row),
    );
    const [first] = control.columns;
    const name = (first && row[first.id]) ?? `Строка ${index + 1}`;
    return missing.length === 0 ? [] : [`${name}: ${missing.map(({ label }) => label).join(", ")}`];
  });
}

/**
 * A question as plain data: the page is in another thread. Columns that only some lines need are
 * there when one of the lines does.
 */
export function toPlain(question: Question, answers: Answers): Question {
  const { id, control } = question;
  if (control.kind !== "list" && control.kind !== "fields") return question;
  const given = control.kind === "list" ? rowsAnswer(answers, id) : [rowAnswer(answers, id)];
  const columns = control.columns.flatMap(({ when, ...column }) =>
    when === undefined || given.some(when) ? [column] : [],
  );
  return { ...question, control: { ...control, columns } };
}
