import type { Said } from "../table.ts";

/** What a field of a record gets: a text, or a list of texts. */
export type Value = string | readonly string[];

/** Values by the way of the field in its record: `employedFrom`, `address.street`. */
export type Fields = Readonly<Record<string, Value>>;

/** What a cell says: fields, with notes on what was understood, or why it cannot be understood. */
export type Reading = { fields: Fields; notes?: readonly Said[] } | { fault: Said };

/** Reads a cell that is not empty and has one line; `key` is the field of its column. */
export type ReadCell = (text: string, key: string) => Reading;

/** The cell is refused. */
export function refuse(rule: string, message: string, hint: string): Reading {
  return { fault: { rule, message, hint } };
}

/** The cell is one value. */
export function take(key: string, value: Value, ...notes: readonly Said[]): Reading {
  return { fields: { [key]: value }, ...(notes.length > 0 && { notes }) };
}
