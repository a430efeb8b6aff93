import { type Answers, rowAnswer, rowsAnswer } from "../../engine/interview/answers.ts";
import type { Question } from "../../engine/interview/question.ts";
import { type AnswerProblem, type Content, type Interview, openInterview } from "../../index.ts";
import { presetNote } from "./archive.ts";
import type { Files } from "./files.ts";

/** The interview as it stands after some answers. */
export interface Asked {
  /** The questions to be asked now, in their order. */
  questions: Question[];
  /** Ids of required questions without an answer. */
  gaps: string[];
  /** What `validate` would say of the answers. */
  problems: AnswerProblem[];
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
export function openQuestions(content: Content): Questions {
  let last: { day: string; interview: Interview } | null = null;
  const open = (day: string): Interview => {
    if (last?.day === day) return last.interview;
    const interview = openInterview(content, { today: day });
    if (!interview) throw new Error("The reference data do not hold");
    last = { day, interview };
    return interview;
  };
  return {
    ask: ({ answers, day }) => {
      const interview = open(day);
      const gaps = interview.listGaps(answers).map(({ id }) => id);
      return {
        questions: interview.list(answers).map((question) => toPlain(question, answers)),
        gaps,
        // What is missing is still to be asked, and may stand in a record of a former answer.
        problems: interview
          .check(answers)
          .filter(({ rule }) => gaps.length === 0 || rule !== "missing-field"),
      };
    },
    read: ({ text, day }) => {
      const { answers, problems } = open(day).read({ path: presetNote, text });
      const told = problems.map(({ line, message, hint = "" }) =>
        `Строка ${line}: ${message} ${hint}`.trim(),
      );
      return { answers, problems: told };
    },
    answer: ({ answers, day }) => {
      const interview = open(day);
      return {
        organization: interview.idOf(answers),
        files: Object.fromEntries(interview.write(answers)),
      };
    },
  };
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
