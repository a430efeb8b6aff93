import { dayOf } from "../../engine/interview/answers.ts";
import { splitName } from "../../engine/russian/split-name.ts";
import type { Path } from "../../engine/yaml/yaml-file.ts";
import type { Field, NamedField } from "../schema/field.ts";

/** A column of a table of records: one field, or the parts of a name in one line. */
export interface TableColumn {
  label: string;
  fields: readonly [string, ...string[]];
  /** How much of the table it takes; unless told, something between. */
  width?: "wide" | "narrow";
}

/** A table in the place of a list. */
export interface Table {
  /** The field of the file that has the list. */
  list: string;
  columns: readonly TableColumn[];
  /** What a new line has of the one above. */
  repeated?: readonly string[];
}

/** A change of one field; undefined takes it away. */
export interface Change {
  path: Path;
  value: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * What a cell shows as a text to be typed over; null for what has a history or is written in another
 * way: that is changed among all fields of the record.
 */
export function readCell(record: Values, { fields }: TableColumn): string | null {
  // A name may be written whole.
  if (fields.length > 1 && record.name !== undefined)
    return typeof record.name === "string" ? record.name : null;
  const values = fields.map((name) => record[name]).filter((value) => value !== undefined);
  if (!values.every((value) => typeof value === "string")) return null;
  return showDay(values.filter((value) => value !== "").join(" "));
}

/** The fields that a text typed into a cell of a record makes. */
export function cellFields(
  text: string,
  { fields }: TableColumn,
  field: Field | null,
  record: Values = {},
): Values {
  const [first] = fields;
  const typed = text.trim();
  if (fields.length > 1 && record.name !== undefined)
    return { name: typed === "" ? undefined : typed };
  if (fields.length === 1) {
    const value = field?.kind === "date" ? dayOf(typed) : typed;
    return { [first]: value === "" ? undefined : value };
  }
  const parts: Values = { ...splitName(typed) };
  return Object.fromEntries(
    fields.map((name) => [name, parts[name] === "" ? undefined : parts[name]]),
  );
}

/** The changes of a record that give its cell another text; what is so already is not changed. */
export function cellChanges(path: Path, record: Values, fields: Values): Change[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    record[name] === value ? [] : [{ path: [...path, name], value }],
  );
}

/** The field that a column shows, if it is one. */
export function findField(fields: readonly NamedField[], column: TableColumn): Field | null {
  if (column.fields.length > 1) return null;
  return fields.find(({ name }) => name === column.fields[0])?.field ?? null;
}

function showDay(text: string): string {
  return text.replace(/^(\d{4})-(\d\d)-(\d\d)$/u, "$3.$2.$1");
}
