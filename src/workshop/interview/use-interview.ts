import { useEffect, useMemo, useState } from "preact/hooks";
import type { Answer, Answers } from "../../engine/interview/answers.ts";
import type { Question } from "../../engine/interview/question.ts";
import type { Answered, Asked } from "../core/ask.ts";
import { newSaved } from "../page/new-saved.ts";
import { listLeft } from "../core/settled.ts";
import { today } from "../page/today.ts";
import type { Client } from "../state/client.ts";
import { type Kept, useKeeper } from "../page/use-keeper.ts";
import type { Saved, Storage } from "../state/storage.ts";
import { type TakenCard, useCard } from "./use-card.ts";
import { usePlace } from "./use-place.ts";

/** The interview where the person is in it. */
export interface AtQuestion {
  answers: Answers;
  /** Null until the first answer of the core. */
  asked: Asked | null;
  /** How many questions there are, without those that a coordinator has answered. */
  count: number;
  /** The questions that are asked here. */
  left: readonly Question[];
  /** Null at the end. */
  question: Question | null;
  /** From 1. */
  number: number;
  /** Undefined leaves the question open. */
  answer: (answer: Answer | undefined) => Promise<Asked>;
  back: () => void;
  /** Goes back to a question from the end, and after its answer on to where something is open. */
  change: (question: Question) => void;
  /** Takes the answers of a card that was pasted, where none were given yet. */
  takeCard: (text: string) => Promise<void>;
  card: TakenCard;
  finish: () => Promise<Saved>;
  /** What was typed at this question and not sent yet. */
  typed: Answer | undefined;
  type: (answer: Answer | undefined) => void;
  /** Whether the answers are kept. */
  kept: Omit<Kept, "keep">;
}

/** Goes through the questions; what was answered, or only typed, is on the disk at once. */
export function useInterview(
  client: Client,
  storage: Storage,
  saved: Saved,
  onNewer: (kept: Saved) => void,
): AtQuestion {
  const day = useMemo(today, []);
  const { at, isChanging, setAt, back, goTo } = usePlace();
  const { keep, ...kept } = useKeeper(storage, saved, onNewer);
  const held = useAnswers({ client, saved, day, keep }, setAt);
  const { answers, asked, settled, hold } = held;
  const { card, takeCard } = useCard(client, day, answers, (next, ids) => hold(next, settled, ids));
  const left = asked ? listLeft(asked, settled) : [];
  const question = left[at] ?? null;
  const answer = async (given: Answer | undefined): Promise<Asked> => {
    const next = { ...answers, ...(question && { [question.id]: given }) };
    // What the person has answered is theirs: it is asked like all the rest.
    const others = settled.filter((id) => id !== question?.id);
    const found = await hold(next, others, question ? [question.id] : []);
    const now = listLeft(found, others);
    const isSame = question !== null && given === answers[question.id];
    if (given === undefined || !staysAt(question, found, isSame ? asked : null))
      setAt(
        isChanging
          ? firstOpen(now, { answers: next, settled: others })
          : placeAfter(now, question, at),
      );
    return found;
  };
  const finish = async (): Promise<Saved> => {
    const made = await keep(makeSaved(saved, await client.answer({ answers, day })));
    return { ...made, isNew: true };
  };
  const change = (given: Question): void => {
    goTo(given, left);
  };
  const shown = { answers, asked, left, count: left.length, question, number: at + 1, kept };
  const moves = { answer, back, change, takeCard, finish };
  return { ...shown, ...moves, card, ...typedAt(question, held) };
}

/** A question that its own answer has taken away leaves its place to the next one. */
function placeAfter(questions: readonly Question[], question: Question | null, at: number): number {
  const place = questions.findIndex(({ id }) => id === question?.id);
  return place < 0 ? at : place + 1;
}

/** What was typed at the question and not sent yet, and how more is. */
function typedAt(
  question: Question | null,
  { typed, type }: ReturnType<typeof useAnswers>,
): Pick<AtQuestion, "typed" | "type"> {
  return {
    typed: question ? typed[question.id] : undefined,
    type: (given) => {
      if (question) type(question.id, given);
    },
  };
}

interface Held {
  client: Client;
  saved: Saved;
  day: string;
  keep: Kept["keep"];
}

/** The answers, what the core says of them, and the way to others; begins where they end. */
function useAnswers({ client, saved, day, keep }: Held, begin: (at: number) => void) {
  const [answers, setAnswers] = useState<Answers>(saved.answers ?? {});
  const [asked, setAsked] = useState<Asked | null>(null);
  const [settled, setSettled] = useState(saved.settled ?? []);
  const [typed, setTyped] = useState<Answers>(saved.typed ?? {});
  useEffect(() => {
    void client.ask({ answers, day }).then((first) => {
      setAsked(first);
      begin(firstOpen(listLeft(first, settled), { ...saved, answers, settled }));
    });
  }, [client]);
  const hold = async (
    next: Answers,
    others: readonly string[],
    sent: readonly string[],
  ): Promise<Asked> => {
    const found = await client.ask({ answers: next, day });
    const name = nameIn(next) ?? saved.name;
    const unsent = { ...typed, ...Object.fromEntries(sent.map((id) => [id, undefined])) };
    void keep({ ...saved, answers: next, settled: others, typed: unsent, name });
    setSettled(others);
    setAnswers(next);
    setTyped(unsent);
    setAsked(found);
    return found;
  };
  const type = (id: string, given: Answer | undefined): void => {
    const unsent = { ...typed, [id]: given };
    void keep({ ...saved, answers, settled, typed: unsent });
    setTyped(unsent);
  };
  return { answers, asked, settled, typed, hold, type };
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

/**
 * Who comes back goes on where something was typed and not sent, else at the first question that was
 * neither answered nor passed over.
 */
function firstOpen(
  questions: readonly Question[],
  { answers = {}, settled = [], typed = {} }: Pick<Saved, "answers" | "settled" | "typed">,
): number {
  const begun = questions.findIndex(({ id }) => typed[id] !== undefined);
  if (begun >= 0) return begun;
  const open = questions.findIndex(
    ({ id }) => !Object.hasOwn(answers, id) && !settled.includes(id),
  );
  return open < 0 ? questions.length : open;
}
