import type { Choice } from "../schema/field.ts";
import { fieldId } from "../state/place-problems.ts";
import { Described } from "./described.tsx";
import { type ControlProps, useForm } from "./form-context.ts";
import { showValue } from "./line-control.tsx";

/** One of several: words, a record of the data, yes or no. */
export function ChoiceControl({ field, path, value, isRequired }: ControlProps) {
  const { file, problemsAt, edit, attend, scopes } = useForm();
  const choices = choicesOf(field, scopes);
  const current = typeof value === "boolean" ? String(value) : showValue(value);
  const isKnown = current === "" || choices.some((choice) => choice.value === current);
  return (
    <Described id={fieldId(file, path)} {...{ field, isRequired }} problems={problemsAt(path)}>
      {(describing) => (
        <select
          {...describing}
          value={current}
          required={isRequired}
          onFocus={() => {
            attend(path);
          }}
          onChange={({ currentTarget }) => {
            edit(path, readChoice(currentTarget.value, field.kind === "yes-no"));
          }}
        >
          <option value="">{isRequired ? "Выберите" : "Не указано"}</option>
          {!isKnown && <option value={current}>{current}</option>}
          {choices.map((choice) => (
            <option value={choice.value}>{choice.label}</option>
          ))}
        </select>
      )}
    </Described>
  );
}

const yesNo: readonly Choice[] = [
  { value: "true", label: "Да" },
  { value: "false", label: "Нет" },
];

function choicesOf(
  field: ControlProps["field"],
  scopes: ReturnType<typeof useForm>["scopes"],
): readonly Choice[] {
  if (field.kind === "choice") return field.choices;
  if (field.kind === "reference") return scopes.get(field.scope) ?? [];
  return yesNo;
}

function readChoice(value: string, isYesNo: boolean): unknown {
  if (value === "") return undefined;
  return isYesNo ? value === "true" : value;
}
