import { isRecord } from "../../engine/base/is-record.ts";
import type { Path } from "../../engine/yaml/yaml-file.ts";
import type { NamedField } from "../schema/field.ts";
import { fieldId } from "../state/place-problems.ts";
import { Problems } from "./described.tsx";
import { type ControlProps, useForm } from "./form-context.ts";
import { emptyItem, itemOf } from "./list-control.tsx";
import { moveInTable } from "./move-in-table.ts";
import { cellChanges, cellFields, findField, type Table, type TableColumn } from "./table-cells.ts";
import { TableRow } from "./table-row.tsx";

type TableControlProps = Pick<ControlProps, "field" | "path" | "value"> & { table: Table };

/**
 * Records as lines of a table: typed into as in a spreadsheet, with a free line at the end. What a
 * record has beside the columns opens below its line.
 */
export function TableControl({ field, path, value, table }: TableControlProps) {
  const { file, problemsAt } = useForm();
  const item = itemOf(field);
  const records: unknown[] = Array.isArray(value) ? value : [];
  const fields = item.kind === "record" ? item.fields : [];
  const id = fieldId(file, path);
  const type = useTyping({ field, path, value, table });
  return (
    <div class="pasting" id={id} tabIndex={-1}>
      <Problems id={`${id}-problems`} problems={problemsAt(path)} />
      <table class="grid" aria-label={field.title} onKeyDown={moveInTable}>
        <Heading columns={table.columns} />
        <tbody>
          {[...records, null].map((record, index) => (
            <TableRow
              key={index}
              {...{ fields, index, table }}
              path={[...path, index]}
              item={item.title.toLowerCase()}
              record={isRecord(record) ? record : {}}
              isFree={index === records.length}
              onText={(column, text) => {
                type(index, column, text, findField(fields, column));
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heading({ columns }: Pick<Table, "columns">) {
  return (
    <thead>
      <tr>
        {columns.map(({ label }) => (
          <th key={label} scope="col">
            {label}
          </th>
        ))}
        <td />
      </tr>
    </thead>
  );
}

/** Writes what is typed; typing into the free line makes a record. All in a cell is one step back. */
function useTyping({ field, path, value, table }: TableControlProps) {
  const { editAll, add, scopes } = useForm();
  const records: unknown[] = Array.isArray(value) ? value : [];
  return (
    index: number,
    column: TableColumn,
    text: string,
    of: NamedField["field"] | null,
  ): void => {
    const place: Path = [...path, index];
    const about = [...place, column.fields[0]].join(" ");
    const record = records[index];
    const fields = cellFields(text, column, of, isRecord(record) ? record : {});
    if (isRecord(record)) {
      editAll(cellChanges(place, record, fields), about);
      return;
    }
    const empty = emptyItem(itemOf(field), scopes);
    const above = records.at(-1);
    const repeated = (table.repeated ?? []).flatMap((name) =>
      isRecord(above) && above[name] !== undefined ? [[name, above[name]] as const] : [],
    );
    const said = Object.entries(fields).filter(([, each]) => each !== undefined);
    if (said.length === 0) return;
    const made = {
      ...(isRecord(empty) ? empty : {}),
      ...Object.fromEntries([...repeated, ...said]),
    };
    add(path, made, about);
  };
}
