import type { Row } from "../../engine/interview/answers.ts";
import type { Column } from "../../engine/interview/question.ts";
import { pasteCells } from "./read-answer.ts";

interface ListAnswerProps {
  columns: readonly Column[];
  /** What one line is: «группа». */
  item: string;
  rows: readonly Row[];
  onChange: (rows: readonly Row[]) => void;
}

/** A table that is typed into, or pasted into from a spreadsheet. There is always a free line. */
export function ListAnswer({ columns, item, rows, onChange }: ListAnswerProps) {
  const ids = columns.map(({ id }) => id);
  const set = (index: number, id: string, text: string): void => {
    onChange([...rows.slice(0, index), { ...rows[index], [id]: text }, ...rows.slice(index + 1)]);
  };
  const paste = (index: number, column: string, event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const pasted = pasteCells(rows, ids, { row: index, column }, text);
    if (pasted === null) return;
    event.preventDefault();
    onChange(pasted);
  };
  const remove = (index: number) => () => {
    onChange(rows.filter((_, each) => each !== index));
  };
  return (
    <div class="scroll">
      <p class="hint" id="paste">
        Можно вставить сразу несколько строк, скопированных в Excel или Word.
      </p>
      <table aria-labelledby="question" aria-describedby="paste">
        <Heading {...{ columns }} />
        <tbody>
          {[...rows, {}].map((row, index) => (
            <ListRow
              key={index}
              {...{ columns, row, item, index }}
              isFirst={index === 0}
              onSet={set}
              onPaste={paste}
              onRemove={index < rows.length ? remove(index) : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heading({ columns }: Pick<ListAnswerProps, "columns">) {
  return (
    <thead>
      <tr>
        {columns.map(({ id, label, isOptional = false }) => (
          <th key={id} scope="col">
            {label}
            {isOptional && <span class="optional"> (если есть)</span>}
          </th>
        ))}
        <td />
      </tr>
    </thead>
  );
}

interface ListRowProps {
  columns: readonly Column[];
  row: Row;
  item: string;
  index: number;
  isFirst: boolean;
  onSet: (index: number, id: string, text: string) => void;
  onPaste: (index: number, column: string, event: ClipboardEvent) => void;
  /** Null for the free line. */
  onRemove: (() => void) | null;
}

function ListRow({ columns, row, item, index, isFirst, onSet, onPaste, onRemove }: ListRowProps) {
  const name = `${item} ${index + 1}`;
  return (
    <tr>
      {columns.map((column, place) => (
        <td key={column.id}>
          <Cell
            {...{ column }}
            value={row[column.id] ?? ""}
            label={`${column.label}, ${name}`}
            isFirst={isFirst && place === 0}
            onText={(text) => {
              onSet(index, column.id, text);
            }}
            onPaste={(event) => {
              onPaste(index, column.id, event);
            }}
          />
        </td>
      ))}
      <td>
        {onRemove && (
          <button type="button" class="quiet" onClick={onRemove}>
            Убрать<span class="for-readers">: {name}</span>
          </button>
        )}
      </td>
    </tr>
  );
}

interface CellProps {
  column: Column;
  value: string;
  label: string;
  isFirst: boolean;
  onText: (text: string) => void;
  onPaste: (event: ClipboardEvent) => void;
}

function Cell({ column, value, label, isFirst, onText, onPaste }: CellProps) {
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
      autofocus={isFirst}
      placeholder={column.kind === "date" ? "дд.мм.гггг" : undefined}
      value={value}
      onInput={({ currentTarget }) => {
        onText(currentTarget.value);
      }}
      onPaste={onPaste}
    />
  );
}
