import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Path } from "../../engine/yaml/yaml-file.ts";
import type { NamedField } from "../schema/field.ts";
import { nameRecord } from "../schema/name-records.ts";
import { fieldId } from "../state/place-problems.ts";
import { Problems } from "./described.tsx";
import { controls, focusLater } from "../page/focus-later.ts";
import { useForm } from "./form-context.ts";
import { RecordFields } from "./record-control.tsx";
import type { Table, TableColumn } from "./table-cells.ts";
import { TableCell } from "./table-cell.tsx";

interface TableRowProps {
  fields: readonly NamedField[];
  table: Table;
  path: Path;
  index: number;
  /** What one line is: «работник». */
  item: string;
  record: Readonly<Record<string, unknown>>;
  /** Whether there is no record yet. */
  isFree: boolean;
  onText: (column: TableColumn, text: string) => void;
}

/** A record in a line, with what is wrong with it, and all its fields when they are asked for. */
export function TableRow(props: TableRowProps) {
  const { fields, table, path, index, item, record, isFree } = props;
  const { file, problemsUnder, scopes } = useForm();
  const [isOpen, setOpen] = useState(false);
  const id = fieldId(file, path);
  const name = nameRecord(record, scopes) || `${item} ${index + 1}`;
  const problems = isFree || isOpen ? [] : problemsUnder(path);
  return (
    <>
      <tr
        id={id}
        tabIndex={-1}
        onFocus={({ target, currentTarget }) => {
          // Whoever is sent to a field that has no column finds it open.
          if (target === currentTarget && !isFree) setOpen(true);
        }}
      >
        <Cells
          {...props}
          {...{ name, isOpen }}
          problems={problems.length > 0 ? `${id}-problems` : undefined}
        />
        <td class="row-buttons">
          {!isFree && <RowButtons {...{ path, name, isOpen }} onOpen={setOpen} />}
        </td>
      </tr>
      {problems.length > 0 && (
        <Beside {...{ table }}>
          <Problems id={`${id}-problems`} {...{ problems }} />
        </Beside>
      )}
      {isOpen && (
        <Beside {...{ table }}>
          <RecordFields {...{ fields, path }} value={record} />
        </Beside>
      )}
    </>
  );
}

type CellsProps = TableRowProps & {
  name: string;
  problems: string | undefined;
  isOpen: boolean;
};

function Cells({ name, problems, isOpen, ...props }: CellsProps) {
  const { fields, table, path, item, record, isFree, onText } = props;
  return (
    <>
      {table.columns.map((column) => (
        <TableCell
          key={column.label}
          {...{ fields, column, path, record, isOpen }}
          label={isFree ? `${column.label}, ещё ${item}` : `${column.label}: ${name}`}
          describedBy={problems}
          onText={(text) => {
            onText(column, text);
          }}
        />
      ))}
    </>
  );
}

/** What stands below a line. */
function Beside({
  table,
  children,
}: Pick<TableRowProps, "table"> & { children: ComponentChildren }) {
  return (
    <tr class="beside">
      <td colSpan={table.columns.length + 1}>{children}</td>
    </tr>
  );
}

interface RowButtonsProps {
  path: Path;
  name: string;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

function RowButtons({ path, name, isOpen, onOpen }: RowButtonsProps) {
  const { edit, file } = useForm();
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-expanded={isOpen}
        onClick={() => {
          onOpen(!isOpen);
        }}
      >
        {isOpen ? "Свернуть" : "Подробно"}
        <span class="for-readers">: {name}</span>
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          onOpen(false);
          edit(path, undefined);
          // In the line that comes up in its place.
          focusLater(() => document.getElementById(fieldId(file, path))?.querySelector(controls));
        }}
      >
        Убрать<span class="for-readers">: {name}</span>
      </button>
    </>
  );
}
