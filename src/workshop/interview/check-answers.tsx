import type { Answers } from "../../engine/interview/answers.ts";
import type { Question } from "../../engine/interview/question.ts";
import { tellAnswer } from "./tell-answer.ts";

interface CheckAnswersProps {
  /** All questions, those too that a coordinator has answered beforehand. */
  questions: readonly Question[];
  answers: Answers;
  /** Whether a question is asked here, and so can be answered otherwise. */
  isAsked: (question: Question) => boolean;
  onChange: (question: Question) => void;
}

/** All answers to be read over before papers are made of them, each with the way back to it. */
export function CheckAnswers({ questions, answers, isAsked, onChange }: CheckAnswersProps) {
  return (
    <section aria-labelledby="given">
      <h2 id="given">Проверьте ответы</h2>
      <dl class="answers">
        {questions.map((question) => {
          const told = tellAnswer(question, answers[question.id]);
          return (
            <div key={question.id}>
              <dt>{question.ask.replace(/\?$/u, "")}</dt>
              <dd>{told === "" ? <span class="hint">нет ответа</span> : told}</dd>
              <dd>
                {isAsked(question) ? (
                  <button
                    type="button"
                    class="quiet"
                    onClick={() => {
                      onChange(question);
                    }}
                  >
                    Изменить<span class="for-readers">: {question.ask}</span>
                  </button>
                ) : (
                  <span class="hint">из заготовки</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
