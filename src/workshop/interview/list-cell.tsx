import type { Column } from "../../engine/interview/question.ts";

interface ListCellProps {
  column: Column;
  value: string;
  label: string;
  onText: (text: string) => void;
}

/** One cell of a table that is typed into. */
export function ListCell({ column, value, label, onText }: ListCellProps) {
  if (column.choices)
    return (
      <select
        aria-label={label}
        value={value}
        onChange={({ currentTarget }) => {
          onText(currentTarget.value);
        }}
      >
        <option value="" />
        {column.choices.map((choice) => (
          <option value={choice.value}>{choice.label}</option>
        ))}
      </select>
    );
  return (
    <input
      type="text"
      aria-label={label}
      autocomplete="off"
      placeholder={column.kind === "date" ? "дд.мм.гггг" : undefined}
      value={value}
      onInput={({ currentTarget }) => {
        onText(currentTarget.value);
      }}
    />
  );
}
