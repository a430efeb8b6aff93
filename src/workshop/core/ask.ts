import type { Answers } from "../../engine/interview/answers.ts";
import type { Question } from "../../engine/interview/question.ts";
import { type AnswerProblem, type Content, type Interview, openInterview } from "../../index.ts";
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
      return {
        questions: interview.list(answers),
        gaps: interview.listGaps(answers).map(({ id }) => id),
        problems: interview.check(answers),
      };
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
