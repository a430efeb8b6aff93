import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer } from "../../engine/interview/answers.ts";
import type { Question } from "../../engine/interview/question.ts";
import type { AnswerProblem } from "../../index.ts";
import { Problems } from "../form/described.tsx";
import { isRow } from "./read-answer.ts";
import { AnswerControl } from "./answer-control.tsx";

interface AskedQuestionProps {
  question: Question;
  number: number;
  count: number;
  answer: Answer | undefined;
  problems: readonly AnswerProblem[];
  /** Which cells of its table are still empty. */
  empty: readonly string[];
  onAnswer: (answer: Answer | undefined) => Promise<unknown>;
  /** Null at the first question. */
  onBack: (() => void) | null;
}

/** One question: why it is asked, where the answer is printed, what is wrong with it. */
export function AskedQuestion(props: AskedQuestionProps) {
  const { question, answer, problems, onAnswer, onBack } = props;
  const [given, setGiven] = useState<Answer | undefined>(answer ?? question.suggested ?? undefined);
  const form = useFirstFocus(question);
  const { sent, send } = useSending(onAnswer);
  const own = problems.filter((problem) => problem.question === question.id);
  const isShown = sent === "answered" && given === answer;
  const isEmpty = sent === "empty" && hasNone(given);
  return (
    <form
      ref={form}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        send(given, !question.isOptional);
      }}
    >
      <Asking {...props} />
      {isShown && <Found problems={own} />}
      {isEmpty && <Empty />}
      {isShown && <EmptyCells cells={props.empty} />}
      <AnswerControl
        control={question.control}
        field={question.field}
        answer={given}
        isWrong={isEmpty || (isShown && own.some(({ severity }) => severity === "error"))}
        onChange={setGiven}
      />
      <Buttons
        skip={skipWords(question)}
        onSkip={() => {
          send(undefined, false);
        }}
        onBack={onBack}
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

/** Who types can begin at once; what is only to be read begins at its question. */
function useFirstFocus(question: Question) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.current) focusFirst(form.current, question);
  }, []);
  return form;
}

function focusFirst(form: HTMLFormElement, { control }: Question): void {
  const chosen = form.querySelector<HTMLElement>("input:checked");
  const first = form.querySelector<HTMLElement>("input, select, textarea");
  const heading = form.querySelector<HTMLElement>("#question");
  (control.kind === "forms" ? heading : (chosen ?? first))?.focus();
}

/** How a question is passed over; null where going on says the same. */
function skipWords({ control, isOptional }: Question): string | null {
  if (control.kind === "forms") return null;
  if (control.kind === "list") return "Пропустить";
  return isOptional ? "Нет такого" : "Ответить потом";
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

interface ButtonsProps {
  /** What the button to pass the question over says; null: there is none. */
  skip: string | null;
  onSkip: () => void;
  onBack: (() => void) | null;
}

function Buttons({ skip, onSkip, onBack }: ButtonsProps) {
  return (
    <div class="actions">
      <button type="submit" class="primary">
        Дальше
      </button>
      {skip !== null && (
        <button type="button" onClick={onSkip}>
          {skip}
        </button>
      )}
      {onBack && (
        <button type="button" class="quiet" onClick={onBack}>
          Назад
        </button>
      )}
    </div>
  );
}
