import type { Answer } from "../../engine/interview/answers.ts";
import type { Choice, Question } from "../../engine/interview/question.ts";
import { ListAnswer } from "../interview/list-answer.tsx";
import { rowsOf, textOf } from "../interview/read-answer.ts";

interface EventFieldProps {
  question: Question;
  answer: Answer | undefined;
  /** What is wrong with the answer; null while nothing is known to be. */
  wrong: string | null;
  onAnswer: (answer: Answer | undefined) => void;
}

/** A question among others, with its control, reason and what is wrong. */
export function EventField({ question, answer, wrong, onAnswer }: EventFieldProps) {
  const { id, ask, why, control, isOptional } = question;
  const hint = `event-${id}-hint`;
  if (control.kind === "list")
    return (
      <fieldset>
        <legend id="question">{ask}</legend>
        <p class="hint">{why}</p>
        <Wrong id={`event-${id}-wrong`} {...{ wrong }} />
        <ListAnswer {...control} field={question.field} rows={rowsOf(answer)} onChange={onAnswer} />
      </fieldset>
    );
  return (
    <div class={wrong === null ? "field" : "field wrong"}>
      <label for={`event-${id}`}>
        {ask}
        {isOptional && <span class="optional"> (если есть)</span>}
      </label>
      <p class="hint" id={hint}>
        {why} {exampleOf(question)}
      </p>
      <Wrong id={`event-${id}-wrong`} {...{ wrong }} />
      <Input {...{ question, answer, wrong, onAnswer }} />
    </div>
  );
}

function exampleOf({ control }: Question): string {
  return control.kind === "text" || control.kind === "person"
    ? `Например: ${control.example}.`
    : "";
}

function Wrong({ id, wrong }: { id: string; wrong: string | null }) {
  if (wrong === null) return null;
  return (
    <div id={id} class="problems">
      <p class="error">
        <strong>Ошибка.</strong> {wrong}
      </p>
    </div>
  );
}

function Input({ question, answer, wrong, onAnswer }: EventFieldProps) {
  const { id, control, isOptional } = question;
  const described = wrong === null ? "" : ` event-${id}-wrong`;
  const shared = {
    id: `event-${id}`,
    required: !isOptional,
    "aria-describedby": `event-${id}-hint${described}`,
    "aria-invalid": wrong === null ? undefined : true,
  };
  const onInput = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    onAnswer(currentTarget.value);
  };
  if (control.kind === "choice" || control.kind === "yes-no") {
    const isYesNo = control.kind === "yes-no";
    const value = typeof answer === "boolean" ? String(answer) : textOf(answer);
    return (
      <select
        {...shared}
        value={value}
        onChange={({ currentTarget }) => {
          onAnswer(isYesNo ? currentTarget.value === "true" : currentTarget.value);
        }}
      >
        {!isYesNo && <option value="">{isOptional ? "Не указано" : "Выберите"}</option>}
        {(isYesNo ? yesNo : control.choices).map((choice) => (
          <option value={choice.value}>{choice.label}</option>
        ))}
      </select>
    );
  }
  if (control.kind === "date")
    return <input {...shared} type="date" value={textOf(answer)} onInput={onInput} />;
  return (
    <input {...shared} type="text" autocomplete="off" value={textOf(answer)} onInput={onInput} />
  );
}

const yesNo: readonly Choice[] = [
  { value: "true", label: "Да" },
  { value: "false", label: "Нет" },
];
