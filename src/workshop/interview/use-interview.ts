import { useEffect, useMemo, useState } from "preact/hooks";
import type { Answer, Answers } from "../../engine/interview/answers.ts";
import type { Question } from "../../engine/interview/question.ts";
import type { Answered, Asked } from "../core/ask.ts";
import { newSaved } from "../page/new-saved.ts";
import { listLeft } from "../core/settled.ts";
import { today } from "../page/today.ts";
import type { Client } from "../state/client.ts";
import type { Saved, Storage } from "../state/storage.ts";

/** The interview where the person is in it. */
export interface AtQuestion {
  answers: Answers;
  /** Null until the first answer of the core. */
  asked: Asked | null;
  /** How many questions there are, without those that a coordinator has answered. */
  count: number;
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
      setAt(firstOpen(listLeft(first, settled), answers, settled));
    });
  }, [client]);
  const [settled, setSettled] = useState(saved.settled ?? []);
  const left = asked ? listLeft(asked, settled) : [];
  const question = left[at] ?? null;
  const answer = async (given: Answer | undefined): Promise<Asked> => {
    const next = { ...answers, ...(question && { [question.id]: given }) };
    const found = await client.ask({ answers: next, day });
    const name = nameIn(next) ?? saved.name;
    // What the person has answered is theirs: it is asked like all the rest.
    const others = settled.filter((id) => id !== question?.id);
    const savedAt = Date.now();
    void storage?.save({ ...saved, answers: next, settled: others, name, savedAt });
    setSettled(others);
    setAnswers(next);
    setAsked(found);
    const place = listLeft(found, others).findIndex(({ id }) => id === question?.id);
    const isSame = question !== null && given === answers[question.id];
    if (given === undefined || !staysAt(question, found, isSame ? asked : null)) setAt(place + 1);
    return found;
  };
  const finish = async (): Promise<Saved> => {
    const made = makeSaved(saved, await client.answer({ answers, day }));
    await storage?.save(made);
    return { ...made, isNew: true };
  };
  const back = (): void => {
    setAt((before) => Math.max(0, before - 1));
  };
  return { answers, asked, count: left.length, question, number: at + 1, answer, back, finish };
}

/** Empty cells keep at the question once: who sends them a second time, as `before`, goes on. */
function staysAt(question: Question | null, found: Asked, before: Asked | null): boolean {
  if (isWrong(found, question)) return true;
  return hasEmpty(found, question) && !hasEmpty(before, question);
}

function hasEmpty(asked: Asked | null, question: Question | null): boolean {
  return question !== null && Object.hasOwn(asked?.empty ?? {}, question.id);
}

function isWrong({ problems }: Asked, asked: Question | null): boolean {
  return problems.some(({ question, severity }) => question === asked?.id && severity === "error");
}

function nameIn({ "name-short": name }: Answers): string | null {
  return typeof name === "string" ? name : null;
}

/** The organization that the answers make, with what came with a preset. */
function makeSaved(saved: Saved, { organization, files }: Answered): Saved {
  return { ...newSaved(organization, { ...saved.files, ...files }), id: saved.id };
}

/** Who comes back goes on where the answers end. */
function firstOpen(
  questions: readonly Question[],
  answers: Answers,
  settled: readonly string[],
): number {
  const last = questions.findLastIndex(
    ({ id }) => Object.hasOwn(answers, id) && !settled.includes(id),
  );
  return last + 1;
}
