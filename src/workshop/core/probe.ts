import { folderOf, textOf, withFile } from "./files.ts";
import { readFields, valueAt } from "../../engine/yaml/value-at.ts";
import type { Path } from "../../engine/yaml/yaml-file.ts";
import { editField } from "./edit-field.ts";
import type { Given } from "./open-core.ts";

/** Which field, in the organization's own file. */
export interface FieldPlace {
  /** `organization.yaml`. */
  file: string;
  path: Path;
}

/**
 * The data as if one answer were another: what then differs in a paper is where the answer is
 * printed, however it was declined, dated or quoted on the way. Null for what cannot be changed so.
 */
export function withOther(given: Given, { file, path }: FieldPlace): Given | null {
  const place = `${folderOf(given.organization)}${file}`;
  const text = textOf(given.files, place);
  const value = otherValue(valueAt(readFields(text), path));
  const next = value === null ? null : editField(text, path, value);
  return next === null ? null : { ...given, files: withFile(given.files, place, next) };
}

/** Another value of the same look, so that it is as good as the first; null where there is none. */
function otherValue(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  if (typeof value !== "string" || value === "") return null;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return nextDay(value);
  if (/^\+?[\d ()-]+$/.test(value)) return value.replace(/\d(?=\D*$)/, shiftDigit);
  if (value.includes("@")) return `q${value}`;
  if (/^https?:/.test(value)) return value.replace("://", "://q");
  const other = value.replaceAll(/\p{Script=Cyrillic}{4,}/gu, otherWord);
  return other === value ? value.replaceAll(/\d/g, shiftDigit) : other;
}

/** Endings stay: by them a name is declined and a sex is known. */
function otherWord(word: string): string {
  const stem = word.slice(0, -3);
  return `${stem.replace(/\p{Ll}(?=[^\p{Ll}]*$)/u, shiftLetter)}${word.slice(-3)}`;
}

function shiftLetter(letter: string): string {
  return letter === "т" ? "п" : "т";
}

function shiftDigit(digit: string): string {
  return String((Number(digit) + 1) % 10);
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
