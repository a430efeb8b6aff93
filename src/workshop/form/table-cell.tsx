import { useState } from "preact/hooks";
import type { Path } from "../../engine/yaml/yaml-file.ts";
import type { NamedField } from "../schema/field.ts";
import { lastText } from "../schema/name-records.ts";
import { fieldId } from "../state/place-problems.ts";
import { useForm } from "./form-context.ts";
import { findField, readCell, type TableColumn } from "./table-cells.ts";

interface TableCellProps {
  fields: readonly NamedField[];
  column: TableColumn;
  path: Path;
  record: Readonly<Record<string, unknown>>;
  label: string;
  describedBy: string | undefined;
  /** Whether all fields of the record stand below, those of the columns too. */
  isOpen: boolean;
  onText: (text: string) => void;
}

/** A text to be typed over, or one that changes in the course of years and is only read here. */
export function TableCell(props: TableCellProps) {
  const { fields, column, record, onText } = props;
  const field = findField(fields, column);
  const text = readCell(record, column);
  const shared = useShared(props);
  return (
    <td data-label={column.label} class={column.width}>
      {text === null ? (
        <span>{readHistory(record, column)}</span>
      ) : field?.kind === "choice" ? (
        <select
          {...shared}
          value={text}
          onChange={({ currentTarget }) => {
            onText(currentTarget.value);
          }}
        >
          <option value="" />
          {field.choices.map(({ value, label }) => (
            <option value={value}>{label}</option>
          ))}
        </select>
      ) : (
        <CellInput {...{ shared, text, onText }} isDay={field?.kind === "date"} />
      )}
    </td>
  );
}

/** What a control says of itself, and the place at which the person then is. */
function useShared({ column, path, label, describedBy, isOpen }: TableCellProps) {
  const { file, problemsAt, attend } = useForm();
  const places = column.fields.map((name): Path => [...path, name]);
  const isWrong = places.some((place) =>
    problemsAt(place).some(({ problem }) => problem.severity === "error"),
  );
  return {
    "aria-label": label,
    "aria-describedby": describedBy,
    "aria-invalid": isWrong ? true : undefined,
    // Two controls of one id would share a label.
    id: isOpen ? undefined : fieldId(file, places[0] ?? path),
    onFocus: () => {
      attend(places[0] ?? path);
    },
  };
}

/** What it is now, of what it was and is. */
function readHistory(record: TableCellProps["record"], { fields }: TableColumn): string {
  const words = fields.map((name) => lastText(record[name])).filter((word) => word !== "");
  return words.length === 0 ? lastText(record.name) : words.join(" ");
}

interface CellInputProps {
  shared: object;
  text: string;
  isDay: boolean;
  onText: (text: string) => void;
}

/** What is being typed stays as typed until the cell is left, unless it is changed from elsewhere. */
function CellInput({ shared, text, isDay, onText }: CellInputProps) {
  const [typed, setTyped] = useState<{ raw: string; kept: string } | null>(null);
  const isTyped = typed !== null && (typed.kept === text || fold(typed.raw) === fold(text));
  return (
    <input
      {...shared}
      type="text"
      autocomplete="off"
      placeholder={isDay ? "дд.мм.гггг" : undefined}
      value={isTyped ? typed.raw : text}
      onInput={({ currentTarget: { value } }) => {
        setTyped({ raw: value, kept: text });
        onText(value);
      }}
      onBlur={() => {
        setTyped(null);
      }}
    />
  );
}

/** Blanks at the ends come and go while one types. */
function fold(text: string): string {
  return text.trim().replaceAll(/\s+/gu, " ");
}
