import { useMemo } from "preact/hooks";
import type { Field } from "../schema/field.ts";
import type { Scopes } from "../schema/name-records.ts";
import { valueAt } from "../../engine/yaml/value-at.ts";
import type { Path } from "../../engine/yaml/yaml-file.ts";
import { fieldId, type PlacedProblem } from "../state/place-problems.ts";
import { Problems } from "./described.tsx";
import { FieldControl } from "./field-control.tsx";
import { FormContext, type FormShared } from "./form-context.ts";
import { RecordFields } from "./record-control.tsx";
import type { Table } from "./table-cells.ts";
import { TableControl } from "./table-control.tsx";

interface DataFormProps extends Pick<FormShared, "edit" | "editAll" | "add" | "repair" | "attend"> {
  /** `organization.yaml`. */
  file: string;
  form: Field;
  /** Which of the file's fields; unless told, all. */
  only?: readonly string[];
  /** Lists that are shown as tables. */
  tables?: readonly Table[];
  data: unknown;
  scopes: Scopes;
  problems: readonly PlacedProblem[];
}

/** The form of one data file, or of some fields of it, made of its schema. */
export function DataForm(props: DataFormProps) {
  const { file, form, only, data, scopes, problems, tables = [] } = props;
  const { edit, editAll, add, repair, attend } = props;
  const own = useMemo(() => problems.filter((each) => each.file === file), [problems, file]);
  const byPlace = useMemo(() => Map.groupBy(own, ({ path }) => fieldId(file, path)), [own]);
  const problemsUnder = (path: Path) =>
    own.filter((each) => path.every((step, index) => each.path[index] === step));
  const problemsAt = (path: Path) => byPlace.get(fieldId(file, path)) ?? [];
  const actions = { edit, editAll, add, repair, attend };
  const shared = { Control: FieldControl, file, scopes, problemsAt, problemsUnder, ...actions };
  const all = form.kind === "record" ? form.fields : [];
  const fields = only
    ? only.flatMap((name) => all.find((field) => field.name === name) ?? [])
    : all;
  return (
    <FormContext.Provider value={shared}>
      <Problems id={`${fieldId(file, [])}-problems`} problems={problemsAt([])} />
      {tables.map((table) => {
        const found = fields.find(({ name }) => name === table.list);
        const value = valueAt(data, [table.list]);
        return (
          found && (
            <TableControl
              key={table.list}
              {...{ table, value }}
              field={found.field}
              path={[table.list]}
            />
          )
        );
      })}
      <RecordFields
        fields={fields.filter(({ name }) => !tables.some(({ list }) => list === name))}
        path={[]}
        value={valueAt(data, [])}
      />
    </FormContext.Provider>
  );
}
