import { splitAddress } from "../../engine/russian/split-address.ts";
import type { Answer, Row } from "../../engine/interview/answers.ts";
import type { Choice, Control, Question } from "../../engine/interview/question.ts";
import { FormsAnswer } from "./forms-answer.tsx";
import { ListAnswer } from "./list-answer.tsx";
import { PartInput } from "./part-input.tsx";
import { isRow, rowsOf, textOf } from "./read-answer.ts";

interface AnswerControlProps {
  control: Control;
  field: Question["field"];
  answer: Answer | undefined;
  isWrong: boolean;
  onChange: (answer: Answer | undefined) => void;
}

/** With what a question is answered. */
export function AnswerControl({ control, field, answer, isWrong, onChange }: AnswerControlProps) {
  switch (control.kind) {
    case "yes-no":
      return (
        <Radios
          choices={yesNo}
          value={typeof answer === "boolean" ? String(answer) : ""}
          onChoose={(value) => {
            onChange(value === "true");
          }}
        />
      );
    case "choice":
      return <Radios choices={control.choices} value={textOf(answer)} onChoose={onChange} />;
    case "fields":
      return (
        <Parts columns={control.columns} row={isRow(answer) ? answer : {}} {...{ onChange }} />
      );
    case "list":
      return (
        <ListAnswer isAlone {...control} {...{ field }} rows={rowsOf(answer)} {...{ onChange }} />
      );
    case "forms":
      return <FormsAnswer forms={control.forms} rows={rowsOf(answer)} {...{ onChange }} />;
    default:
      return (
        <PartInput
          column={{ id: "answer", label: "", ...control, kind: control.kind }}
          value={textOf(answer)}
          labelledBy="question"
          describedBy={isWrong ? "question-problems why printed" : "why printed"}
          {...{ isWrong }}
          onText={onChange}
        />
      );
  }
}

const yesNo: readonly Choice[] = [
  { value: "true", label: "Да" },
  { value: "false", label: "Нет" },
];

interface RadiosProps {
  choices: readonly Choice[];
  value: string;
  onChoose: (value: string) => void;
}

function Radios({ choices, value, onChoose }: RadiosProps) {
  return (
    <div role="radiogroup" aria-labelledby="question" aria-describedby="why" class="radios">
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name="answer"
            checked={choice.value === value}
            onChange={() => {
              onChoose(choice.value);
            }}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}

interface PartsProps {
  columns: Extract<Control, { kind: "fields" }>["columns"];
  row: Row;
  onChange: (answer: Answer) => void;
}

/** An address by its parts. */
function Parts({ columns, row, onChange }: PartsProps) {
  const isAddress = columns.some(({ id }) => id === "locality");
  return (
    <div
      role="group"
      aria-labelledby="question"
      onPaste={(event) => {
        const parts = splitAddress(event.clipboardData?.getData("text/plain") ?? "");
        // Of a part alone nothing is parted: it goes where it is pasted.
        if (!parts || !isAddress) return;
        event.preventDefault();
        onChange({ ...row, ...parts });
      }}
    >
      {isAddress && <p class="hint">Можно вставить адрес одной строкой.</p>}
      {columns.map((column) => (
        <PartInput
          key={column.id}
          {...{ column }}
          value={row[column.id] ?? ""}
          onText={(text) => {
            onChange({ ...row, [column.id]: text });
          }}
        />
      ))}
    </div>
  );
}
