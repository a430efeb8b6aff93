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

interface DataFormProps extends Pick<FormShared, "edit" | "add" | "repair" | "attend"> {
  /** `organization.yaml`. */
  file: string;
  form: Field;
  /** Which of the file's fields; unless told, all. */
  only?: readonly string[];
  data: unknown;
  scopes: Scopes;
  problems: readonly PlacedProblem[];
}

/** The form of one data file, or of some fields of it, made of its schema. */
export function DataForm(props: DataFormProps) {
  const { file, form, only, data, scopes, problems, edit, add, repair, attend } = props;
  const byPlace = useMemo(() => {
    const own = problems.filter((placed) => placed.file === file);
    return Map.groupBy(own, ({ path }) => fieldId(file, path));
  }, [problems, file]);
  const problemsAt = (path: Path) => byPlace.get(fieldId(file, path)) ?? [];
  const shared = { Control: FieldControl, file, scopes, problemsAt, edit, add, repair, attend };
  const all = form.kind === "record" ? form.fields : [];
  const fields = only ? all.filter(({ name }) => only.includes(name)) : all;
  return (
    <FormContext.Provider value={shared}>
      <Problems id={`${fieldId(file, [])}-problems`} problems={problemsAt([])} />
      <RecordFields {...{ fields }} path={[]} value={valueAt(data, [])} />
    </FormContext.Provider>
  );
}
