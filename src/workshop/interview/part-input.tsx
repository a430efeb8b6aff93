import { isLong, LongLine } from "../form/long-line.tsx";
import type { Column } from "../../engine/interview/question.ts";

interface PartInputProps {
  column: Column;
  value: string;
  /** The id of what names it, where it has no label of its own. */
  labelledBy?: string;
  describedBy?: string;
  isWrong?: boolean;
  onText: (text: string) => void;
}

/** One input of an answer, with its label and an example. */
export function PartInput(props: PartInputProps) {
  const { column, value, labelledBy, isWrong = false } = props;
  const id = `answer-${column.id}`;
  const isDay = column.kind === "date" && (value === "" || /^\d{4}-\d\d-\d\d$/.test(value));
  const hint = column.example === "" || isDay ? undefined : `${id}-example`;
  return (
    <div class={isWrong ? "field wrong" : "field"}>
      {labelledBy === undefined && (
        <label for={id}>
          {column.label}
          {column.isOptional === true && <span class="optional"> (если есть)</span>}
        </label>
      )}
      {hint !== undefined && (
        <p class="hint" id={hint}>
          Например: {column.example}
        </p>
      )}
      <Input {...props} {...{ id, hint, isDay }} />
    </div>
  );
}

type InputProps = PartInputProps & { id: string; hint: string | undefined; isDay: boolean };

function Input({ column, value, labelledBy, describedBy, onText, ...props }: InputProps) {
  const { id, hint, isDay, isWrong = false } = props;
  const descriptions = [describedBy, hint].filter((each) => each !== undefined);
  const shared = {
    ...{ id, value },
    "aria-labelledby": labelledBy,
    "aria-describedby": descriptions.length === 0 ? undefined : descriptions.join(" "),
    "aria-invalid": isWrong ? true : undefined,
  };
  const onInput = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    onText(currentTarget.value);
  };
  if (isDay) return <input {...shared} {...{ onInput }} type="date" />;
  if (isLong(column.example)) return <LongLine {...shared} {...{ onText }} />;
  return <input {...shared} {...{ onInput }} type="text" autocomplete="off" />;
}
