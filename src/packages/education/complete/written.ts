import { isRecord } from "../../../engine/base/is-record.ts";
import { termOn, type Term } from "../facts/terms.ts";
import type { Written, WrittenData } from "../../../engine/check/completion.ts";

/** A record of a list as it was written, and where. */
export interface WrittenRecord {
  fields: Readonly<Record<string, unknown>>;
  at: Written;
}

/** The records of a list; what is no record is passed over, the check will tell. */
export function recordsIn(data: WrittenData, file: string, list: string): WrittenRecord[] {
  const items = fileOf(data, file)[list];
  if (!Array.isArray(items)) return [];
  return items.flatMap((fields: unknown, index) =>
    isRecord(fields) ? [{ fields, at: { file, path: [list, index] } }] : [],
  );
}

/** The fields of a file; none for one that is not there or is no mapping. */
export function fileOf(data: WrittenData, file: string): Readonly<Record<string, unknown>> {
  const fields = data[file];
  return isRecord(fields) ? fields : {};
}

/** A text in a field; empty where there is none. */
export function textOf(fields: Readonly<Record<string, unknown>>, key: string): string {
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return typeof value === "string" ? value : "";
}

/**
 * What a field has been and is: plainly, or by a list where there is a history (`key` names the value
 * in an entry). An entry with a flaw is passed over.
 */
export function termsIn(fact: unknown, key: string): Term<string>[] {
  if (typeof fact === "string")
    return [{ value: fact, from: undefined, until: undefined, path: [] }];
  if (!Array.isArray(fact)) return [];
  return fact.flatMap((entry: unknown, index) => {
    const fields = isRecord(entry) ? entry : {};
    const value = textOf(fields, key);
    if (value === "") return [];
    const [from, until] = ["from", "until"].map((day) => {
      const text = textOf(fields, day);
      return text === "" ? undefined : text;
    });
    return [{ value, from, until, path: [index, key] }];
  });
}

/** What a field is on a day (YYYY-MM-DD); empty where nothing is written. */
export function textOn(fact: unknown, key: string, day: string): string {
  const terms = termsIn(fact, key);
  return terms.length === 0 ? "" : termOn(terms, day).value;
}
