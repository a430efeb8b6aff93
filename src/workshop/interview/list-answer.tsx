import type { Row } from "../../engine/interview/answers.ts";
import type { Column, Question } from "../../engine/interview/question.ts";
import { moveInTable } from "../form/move-in-table.ts";
import { controls, focusLater } from "../page/focus-later.ts";
import { ListCell } from "./list-cell.tsx";
import { usePastedRows } from "./use-pasted-rows.ts";

interface ListAnswerProps {
  columns: readonly Column[];
  /** What one line is: «группа». */
  item: string;
  /** The list of records that the lines become. */
  field: Question["field"];
  /** Whether it is the only thing on the page. */
  isAlone?: boolean;
  rows: readonly Row[];
  onChange: (rows: readonly Row[]) => void;
}

/** A table that is typed into, or pasted into from a spreadsheet. There is always a free line. */
export function ListAnswer(props: ListAnswerProps) {
  const { columns, item, field, isAlone = false, rows, onChange } = props;
  const { table, told, paste } = usePastedRows({ isAlone, field, columns, rows, onChange });
  return (
    <div class="pasting">
      <p class="hint" id="paste">
        Можно вставить таблицу, скопированную в Excel или Word: нажмите Ctrl и V.
      </p>
      <div role="status">
        {told.map((line) => (
          <p class="hint">{line}</p>
        ))}
      </div>
      <table
        ref={table}
        class="grid"
        aria-labelledby="question"
        aria-describedby="paste"
        onKeyDown={moveInTable}
        onPaste={paste}
      >
        <Heading {...{ columns }} />
        <Lines {...{ columns, item, rows, onChange }} />
      </table>
    </div>
  );
}

type LinesProps = Pick<ListAnswerProps, "columns" | "item" | "rows" | "onChange">;

function Lines({ columns, item, rows, onChange }: LinesProps) {
  return (
    <tbody>
      {[...rows, {}].map((row: Row, index) => (
        <ListRow
          key={index}
          {...{ columns, row, item, index }}
          onSet={(id, text) => {
            const changed = { ...row, [id]: text };
            onChange([...rows.slice(0, index), changed, ...rows.slice(index + 1)]);
          }}
          onRemove={
            index < rows.length
              ? (table) => {
                  onChange(rows.filter((_, each) => each !== index));
                  // In the line that comes up in its place.
                  focusLater(() => table?.tBodies[0]?.rows[index]?.querySelector(controls));
                }
              : null
          }
        />
      ))}
    </tbody>
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

/** How much of a table a column takes. */
const widths: Readonly<Partial<Record<Column["kind"], string>>> = {
  person: "wide",
  date: "narrow",
};

interface ListRowProps {
  columns: readonly Column[];
  row: Row;
  item: string;
  index: number;
  onSet: (id: string, text: string) => void;
  /** Null for the free line. */
  onRemove: ((table: HTMLTableElement | null) => void) | null;
}

function ListRow({ columns, row, item, index, onSet, onRemove }: ListRowProps) {
  const name = `${item} ${index + 1}`;
  return (
    <tr>
      {columns.map((column) => (
        <td
          key={column.id}
          class={widths[column.kind]}
          data-column={column.id}
          data-label={column.label}
        >
          <ListCell
            {...{ column }}
            value={row[column.id] ?? ""}
            label={`${column.label}, ${name}`}
            onText={(text) => {
              onSet(column.id, text);
            }}
          />
        </td>
      ))}
      <td class="row-buttons">
        {onRemove && (
          <button
            type="button"
            class="quiet"
            onClick={({ currentTarget }) => {
              onRemove(currentTarget.closest("table"));
            }}
          >
            Убрать<span class="for-readers">: {name}</span>
          </button>
        )}
      </td>
    </tr>
  );
}
