import { useEffect, useMemo, useState } from "preact/hooks";
import type { Answer, Answers } from "../../engine/interview/answers.ts";
import type { Question } from "../../engine/interview/question.ts";
import type { Asked } from "../core/ask.ts";
import { newSaved } from "../page/new-saved.ts";
import { today } from "../page/today.ts";
import type { Client } from "../state/client.ts";
import type { Saved, Storage } from "../state/storage.ts";

/** The interview where the person is in it. */
export interface AtQuestion {
  answers: Answers;
  /** Null until the first answer of the core. */
  asked: Asked | null;
  /** Null at the end. */
  question: Question | null;
  /** From 1. */
  number: number;
  /** Undefined leaves the question open. */
  answer: (answer: Answer | undefined) => Promise<Asked>;
  back: () => void;
  finish: () => Promise<Saved>;
}

/** Goes through the questions; what was answered is on the disk at once. */
export function useInterview(client: Client, storage: Storage | null, saved: Saved): AtQuestion {
  const [answers, setAnswers] = useState<Answers>(saved.answers ?? {});
  const [asked, setAsked] = useState<Asked | null>(null);
  const [at, setAt] = useState(0);
  const day = useMemo(today, []);
  useEffect(() => {
    void client.ask({ answers, day }).then((first) => {
      setAsked(first);
      setAt(firstOpen(first, answers));
    });
  }, [client]);
  const question = asked?.questions[at] ?? null;
  const answer = async (given: Answer | undefined): Promise<Asked> => {
    const next = { ...answers, ...(question && { [question.id]: given }) };
    const found = await client.ask({ answers: next, day });
    const name = typeof next["name-short"] === "string" ? next["name-short"] : saved.name;
    void storage?.save({ ...saved, answers: next, name, savedAt: Date.now() });
    setAnswers(next);
    setAsked(found);
    const place = found.questions.findIndex(({ id }) => id === question?.id);
    const isWrong = found.problems.some(
      (problem) => problem.question === question?.id && problem.severity === "error",
    );
    if (!isWrong || given === undefined) setAt(place + 1);
    return found;
  };
  const finish = async (): Promise<Saved> => {
    const { organization, files } = await client.answer({ answers, day });
    const made = { ...newSaved(organization, files), id: saved.id };
    await storage?.save(made);
    return made;
  };
  const back = (): void => {
    setAt((before) => Math.max(0, before - 1));
  };
  return { answers, asked, question, number: at + 1, answer, back, finish };
}

/** Who comes back goes on where the answers end. */
function firstOpen({ questions }: Asked, answers: Answers): number {
  const last = questions.findLastIndex(({ id }) => Object.hasOwn(answers, id));
  return last + 1;
}
