import { useRef, useState } from "preact/hooks";
import type { Answer } from "../../engine/interview/answers.ts";
import type { Question } from "../../engine/interview/question.ts";
import type { AnswerProblem } from "../../index.ts";
import { Problems } from "../form/described.tsx";
import { isRow } from "./read-answer.ts";
import { AnswerControl } from "./answer-control.tsx";
import { useGiven } from "./use-given.ts";
import { Buttons } from "./question-buttons.tsx";
import { useFirstFocus } from "./use-first-focus.ts";
import { CardHint, type OfferedCard, takeCard } from "./card-hint.tsx";

interface AskedQuestionProps {
  question: Question;
  number: number;
  count: number;
  answer: Answer | undefined;
  /** What was typed and not sent: by who went back, or whose page was closed. */
  typed: Answer | undefined;
  onType: (answer: Answer | undefined) => void;
  problems: readonly AnswerProblem[];
  /** Which cells of its table are still empty. */
  empty: readonly string[];
  /** Where a card of the organization may be pasted that answers several questions. */
  card: OfferedCard | null;
  onAnswer: (answer: Answer | undefined) => Promise<unknown>;
  /** Null at the first question. */
  onBack: (() => void) | null;
}

/** One question: why it is asked, where the answer is printed, what is wrong with it. */
export function AskedQuestion(props: AskedQuestionProps) {
  const { question, answer, typed, problems, card, onAnswer, onBack } = props;
  const first = typed ?? answer ?? question.suggested ?? undefined;
  const { given, change, onKeyDown } = useGiven(first, props.onType);
  const { control, field } = question;
  const { sent, send } = useSending(onAnswer);
  const own = problems.filter((problem) => problem.question === question.id);
  const isShown = sent === "answered" && given === answer;
  const isEmpty = sent === "empty" && hasNone(given);
  const isWrong = isEmpty || (isShown && own.some(({ severity }) => severity === "error"));
  const form = useFirstFocus(question, isWrong);
  return (
    <form
      ref={form}
      novalidate
      {...{ onKeyDown }}
      onPaste={(event) => {
        if (card) takeCard(event, card.take);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        send(given, !question.isOptional);
      }}
    >
      <Asking {...props} />
      {card && <CardHint told={card.told} />}
      <Amiss {...{ isShown, isEmpty }} problems={own} cells={props.empty} />
      <AnswerControl {...{ control, field, isWrong }} answer={given} onChange={change} />
      <Buttons
        {...{ question, onBack }}
        onSkip={() => {
          send(undefined, false);
        }}
      />
    </form>
  );
}

/** An answer goes once, however often the button is pressed; an empty one is asked back about. */
function useSending(onAnswer: AskedQuestionProps["onAnswer"]) {
  const [sent, setSent] = useState<"empty" | "answered" | null>(null);
  const isBusy = useRef(false);
  const send = (answer: Answer | undefined, isNeeded: boolean): void => {
    if (isBusy.current) return;
    if (isNeeded && hasNone(answer)) {
      setSent("empty");
      return;
    }
    isBusy.current = true;
    void onAnswer(answer).finally(() => {
      isBusy.current = false;
      setSent("answered");
    });
  };
  return { sent, send };
}

function hasNone(answer: Answer | undefined): boolean {
  if (isRow(answer)) return Object.values(answer).every((part) => part.trim() === "");
  return answer === undefined || (typeof answer === "string" && answer.trim() === "");
}

interface AmissProps {
  /** Whether the answer on the page is the one that was looked at. */
  isShown: boolean;
  isEmpty: boolean;
  problems: AskedQuestionProps["problems"];
  cells: readonly string[];
}

function Amiss({ isShown, isEmpty, problems, cells }: AmissProps) {
  return (
    <>
      {isShown && <Found {...{ problems }} />}
      {isEmpty && <Empty />}
      {isShown && <EmptyCells {...{ cells }} />}
    </>
  );
}

/** Cells may be filled in later: whoever goes on once more leaves them empty. */
function EmptyCells({ cells }: { cells: readonly string[] }) {
  if (cells.length === 0) return null;
  return (
    <div role="alert" class="problems">
      <p class="error">
        <strong>Не всё заполнено.</strong> Допишите сейчас или нажмите «Дальше» ещё раз и допишите
        потом.
      </p>
      <ul>
        {cells.map((cell) => (
          <li>{cell}</li>
        ))}
      </ul>
    </div>
  );
}

function Empty() {
  return (
    <div role="alert">
      <div id="question-problems" class="problems">
        <p class="error">
          <strong>Ответа нет.</strong> Впишите его или нажмите «Ответить потом».
        </p>
      </div>
    </div>
  );
}

function Asking({ question, number, count }: AskedQuestionProps) {
  return (
    <>
      <p class="hint">
        Вопрос {number} из {count}
      </p>
      <h1 id="question" tabIndex={-1}>
        {question.ask}
      </h1>
      <p id="why">{question.why}</p>
      {question.printed !== null && (
        <p class="hint" id="printed">
          Печатается: {question.printed}.
        </p>
      )}
    </>
  );
}

function Found({ problems }: Pick<AskedQuestionProps, "problems">) {
  const placed = problems.map((problem) => ({ problem, file: null, path: [] }));
  return (
    <div role="alert">
      <Problems id="question-problems" problems={placed} />
    </div>
  );
}
