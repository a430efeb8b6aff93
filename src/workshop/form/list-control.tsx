import { controls, focusLater } from "../page/focus-later.ts";
import { isRecord } from "../../engine/base/is-record.ts";
import type { Field } from "../schema/field.ts";
import { nameRecord } from "../schema/name-records.ts";
import type { Path } from "../../engine/yaml/yaml-file.ts";
import { fieldId } from "../state/place-problems.ts";
import { Problems } from "./described.tsx";
import { type ControlProps, useForm } from "./form-context.ts";
import { RecordFields } from "./record-control.tsx";

/** Any number of things of one kind: each can be opened, changed and removed. */
export function ListControl({ field, path, value }: ControlProps) {
  const { file, problemsAt, add, scopes } = useForm();
  const item = itemOf(field);
  const items: unknown[] = Array.isArray(value) ? value : [];
  const id = fieldId(file, path);
  return (
    <fieldset id={id} tabIndex={-1} class="list">
      <legend>{field.title}</legend>
      <Problems id={`${id}-problems`} problems={problemsAt(path)} />
      {items.map((each, index) => (
        <ListItem key={index} {...{ item, index }} path={[...path, index]} value={each} />
      ))}
      <button
        type="button"
        onClick={() => {
          add(path, emptyItem(item, scopes));
          focusLater(() => openItem(fieldId(file, [...path, items.length])));
        }}
      >
        Добавить: {item.title.toLowerCase()}
      </button>
    </fieldset>
  );
}

function ListItem({
  item,
  path,
  value,
  index,
}: {
  item: Field;
  path: Path;
  value: unknown;
  index: number;
}) {
  const { Control, file, scopes } = useForm();
  if (item.kind !== "record")
    return (
      <div class="line-item">
        <Control field={item} path={path} value={value} isRequired />
        <RemoveButton path={path} name={`${item.title} ${index + 1}`} />
      </div>
    );
  const name = (isRecord(value) ? nameRecord(value, scopes) : "") || `${item.title} ${index + 1}`;
  return (
    <details class="card" id={fieldId(file, path)}>
      <summary>{name}</summary>
      <RecordFields fields={item.fields} path={path} value={value} />
      <RemoveButton path={path} name={name} />
    </details>
  );
}

function RemoveButton({ path, name }: { path: Path; name: string }) {
  const { edit, file } = useForm();
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        edit(path, undefined);
        focusLater(() => document.getElementById(fieldId(file, path.slice(0, -1))));
      }}
    >
      Убрать<span class="for-readers">: {name}</span>
    </button>
  );
}

/** The first control of an item that has just come, seen. */
function openItem(id: string): Element | null {
  const item = document.getElementById(id);
  if (!(item instanceof HTMLDetailsElement)) return item;
  item.open = true;
  return item.querySelector(controls);
}

export function itemOf(field: Field): Field {
  if (field.kind === "list" || field.kind === "history") return field.item;
  throw new Error("Not a list");
}

/** A new record has an id of its own from birth: others will refer to it. */
export function emptyItem(item: Field, scopes: ReturnType<typeof useForm>["scopes"]): unknown {
  if (item.kind !== "record") return "";
  const id = item.fields.find(({ field }) => field.idOf !== null);
  const scope = id?.field.idOf ?? null;
  if (!id || scope === null) return {};
  const taken = new Set(scopes.get(scope)?.map(({ value }) => value));
  let number = taken.size + 1;
  while (taken.has(`${scope}-${number}`)) number++;
  return { [id.name]: `${scope}-${number}` };
}
