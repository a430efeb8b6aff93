import { useState } from "preact/hooks";
import type { Answer } from "../../engine/interview/answers.ts";
import type { Question } from "../../engine/interview/question.ts";
import type { AnswerProblem } from "../../index.ts";
import { Problems } from "../form/described.tsx";
import { AnswerControl } from "./answer-control.tsx";

interface AskedQuestionProps {
  question: Question;
  number: number;
  count: number;
  answer: Answer | undefined;
  problems: readonly AnswerProblem[];
  onAnswer: (answer: Answer | undefined) => Promise<unknown>;
  /** Null at the first question. */
  onBack: (() => void) | null;
}

/** One question: why it is asked, where the answer is printed, what is wrong with it. */
export function AskedQuestion(props: AskedQuestionProps) {
  const { question, answer, problems, onAnswer, onBack } = props;
  const [given, setGiven] = useState<Answer | undefined>(answer ?? question.suggested ?? undefined);
  const [isSent, setSent] = useState(false);
  const own = problems.filter((problem) => problem.question === question.id);
  const isShown = isSent && given === answer;
  const send = (sent: Answer | undefined): void => {
    void onAnswer(sent).then(() => {
      setSent(true);
    });
  };
  return (
    <form
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        send(given);
      }}
    >
      <Asking {...props} />
      {isShown && <Found problems={own} />}
      <AnswerControl
        control={question.control}
        answer={given}
        isWrong={isShown && own.some(({ severity }) => severity === "error")}
        onChange={setGiven}
      />
      <Buttons
        isOptional={question.isOptional}
        onSkip={() => {
          send(undefined);
        }}
        onBack={onBack}
      />
    </form>
  );
}

function Asking({ question, number, count }: AskedQuestionProps) {
  return (
    <>
      <p class="hint">
        Вопрос {number} из {count}
      </p>
      <h1 id="question">{question.ask}</h1>
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
  isOptional: boolean;
  onSkip: () => void;
  onBack: (() => void) | null;
}

function Buttons({ isOptional, onSkip, onBack }: ButtonsProps) {
  return (
    <div class="actions">
      <button type="submit" class="primary">
        Дальше
      </button>
      <button type="button" onClick={onSkip}>
        {isOptional ? "Нет такого" : "Ответить потом"}
      </button>
      {onBack && (
        <button type="button" class="quiet" onClick={onBack}>
          Назад
        </button>
      )}
    </div>
  );
}
