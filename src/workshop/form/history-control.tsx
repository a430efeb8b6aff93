import { isRecord } from "../../engine/base/is-record.ts";
import type { Field } from "../schema/field.ts";
import { type ControlProps, useForm } from "./form-context.ts";
import { ListControl } from "./list-control.tsx";

/** What may change in the course of years: a value, until somebody says that it has changed. */
export function HistoryControl({ field, path, value, isRequired }: ControlProps) {
  const { Control, edit } = useForm();
  if (field.kind !== "history") return null;
  if (Array.isArray(value)) return <ListControl {...{ field, path, value, isRequired }} />;
  const terms = value === undefined ? null : termsOf(field.item, value);
  return (
    <>
      <Control field={field.one} {...{ path, value, isRequired }} />
      {terms && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            edit(path, terms);
          }}
        >
          С какого-то дня иначе<span class="for-readers">: {field.title}</span>
        </button>
      )}
    </>
  );
}

/** The value as it is till a day, and a second one to be filled in; null where that cannot be said. */
function termsOf(item: Field, value: unknown): unknown[] | null {
  if (item.kind !== "record") return null;
  if (isRecord(value)) return [{ ...value }, { ...value }];
  // The field that holds the value is the first that is not a day.
  const [main] = item.fields;
  return main ? [{ [main.name]: value }, { [main.name]: value }] : null;
}
