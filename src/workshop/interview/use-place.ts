import { useState } from "preact/hooks";
import type { Question } from "../../engine/interview/question.ts";

/** At which of the questions the person is, from 0; and whether only to change an answer given before. */
export function usePlace() {
  const [at, setAt] = useState(0);
  const [isChanging, setChanging] = useState(false);
  return {
    ...{ at, setAt, isChanging },
    back: (): void => {
      setChanging(false);
      setAt((before) => Math.max(0, before - 1));
    },
    goTo: (question: Question, questions: readonly Question[]): void => {
      setChanging(true);
      setAt(questions.findIndex(({ id }) => id === question.id));
    },
  };
}
