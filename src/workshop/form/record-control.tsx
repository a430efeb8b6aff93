import { useState } from "preact/hooks";
import { isRecord } from "../../engine/base/is-record.ts";
import type { NamedField } from "../schema/field.ts";
import { fieldId } from "../state/place-problems.ts";
import { Problems } from "./described.tsx";
import { type ControlProps, useForm } from "./form-context.ts";

/** Several fields about one thing, under its name. */
export function RecordControl({ field, path, value }: ControlProps) {
  const { file, problemsAt } = useForm();
  const id = fieldId(file, path);
  const fields = field.kind === "record" ? field.fields : [];
  return (
    <fieldset id={id} tabIndex={-1}>
      <legend>{field.title}</legend>
      <Problems id={`${id}-problems`} problems={problemsAt(path)} />
      <RecordFields {...{ fields, path, value }} />
    </fieldset>
  );
}

interface RecordFieldsProps {
  fields: readonly NamedField[];
  path: ControlProps["path"];
  value: unknown;
}

/**
 * What must be there and what is there; the rest is a click away. Which that is, is decided when the
 * form opens: a field does not move away while it is filled in.
 */
export function RecordFields({ fields, path, value }: RecordFieldsProps) {
  const { Control } = useForm();
  const data = isRecord(value) ? value : {};
  const [first] = useState(() => new Set(Object.keys(data)));
  const asked = fields.filter(({ field }) => field.idOf === null);
  const isMain = ({ name, isRequired }: NamedField): boolean => isRequired || first.has(name);
  const show = ({ name, field, isRequired }: NamedField) => (
    <Control key={name} {...{ field, isRequired }} path={[...path, name]} value={data[name]} />
  );
  const rest = asked.filter((each) => !isMain(each));
  const main = asked.filter(isMain);
  // Nothing to see but a closed lid would look like nothing to do.
  if (main.length === 0) return <>{rest.map(show)}</>;
  return (
    <>
      {main.map(show)}
      {rest.length > 0 && (
        <details class="more">
          <summary>
            Ещё сведения: {rest.map(({ field }) => field.title.toLowerCase()).join(", ")}
          </summary>
          {rest.map(show)}
        </details>
      )}
    </>
  );
}
