import { isRecord } from "../../../engine/base/is-record.ts";
import type { Happening, WrittenData } from "../../../engine/events/event.ts";
import { dayOf, textAnswer } from "../../../engine/interview/answers.ts";
import type { Choice } from "../../../engine/interview/question.ts";
import { numericDate } from "../../../engine/russian/dates.ts";
import { valueAt } from "../../../engine/yaml/value-at.ts";
import type { Path } from "../../../engine/yaml/yaml-file.ts";

/** A record as it was written, and where. */
export interface Written {
  id: string;
  path: Path;
  record: Readonly<Record<string, unknown>>;
}

/** The records of a list; one alone may stand without a list. */
export function listWritten(data: WrittenData, file: string, list: string): Written[] {
  const value = valueAt(data, [file, list]);
  if (isRecord(value)) return [{ id: idOf(value), path: [list], record: value }];
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((record, index) =>
    isRecord(record) ? [{ id: idOf(record), path: [list, index], record }] : [],
  );
}

function idOf({ id }: Readonly<Record<string, unknown>>): string {
  return typeof id === "string" ? id : "";
}

/** The ids of a list, which a new record may not take. */
export function idsOf(records: readonly Written[]): Set<string> {
  return new Set(records.map(({ id }) => id));
}

/** What a field says on a day, if it is a value or a list of values with their days; "" for nothing. */
export function saidOn(value: unknown, key: string, day: string): string {
  if (!Array.isArray(value)) return typeof value === "string" ? value : "";
  const terms: unknown[] = value;
  const term = terms.find((each) => isRecord(each) && startOf(each) <= day && day <= endOf(each));
  const said: unknown = isRecord(term) ? term[key] : "";
  return typeof said === "string" ? said : "";
}

/** The last day of a record that ends; the end of all days of one that does not. */
export function endOf(record: Readonly<Record<string, unknown>>, key = "until"): string {
  const end = record[key];
  return typeof end === "string" ? end : "9999-12-31";
}

/** The first day of a record, empty where it has been so since ever. */
export function startOf({ from }: Readonly<Record<string, unknown>>): string {
  return typeof from === "string" ? from : "";
}

/** Those who work today, to choose from; all but some, where those cannot be meant. */
export function chooseWorking(
  { data, today }: Pick<Happening<unknown>, "data" | "today">,
  except: readonly unknown[] = [],
): Choice[] {
  return listWritten(data, "assignments", "staff")
    .filter(({ id, record }) => id !== "" && endOf(record, "employedUntil") >= today)
    .filter(({ id }) => !except.includes(id))
    .map(({ id, record }) => ({ value: id, label: nameOf(record) }));
}

/** «Орлова Галина Ивановна», as last known. */
export function nameOf(record: Readonly<Record<string, unknown>>): string {
  const { name, surname, firstName, patronymic } = record;
  const last = (value: unknown, key: string) => saidOn(value, key, "9999-12-31");
  const parts = [
    last(surname, "surname"),
    last(firstName, "firstName"),
    last(patronymic, "patronymic"),
  ];
  return typeof name === "string" ? name : parts.filter((part) => part !== "").join(" ");
}

/** The day of an answer (YYYY-MM-DD), else the day of asking. */
export function dayAnswer({ answers, today }: Happening<unknown>, id: string): string {
  return dayOf(textAnswer(answers, id)) || today;
}

/** «01.09.2026». */
export function showDay(day: string): string {
  return numericDate(day);
}

/** Whose post it is to head the organization on a day; "" where nobody has it. */
export function permanentHeadOn({ data }: Pick<Happening<unknown>, "data">, day: string): string {
  const head = valueAt(data, ["organization", "head"]);
  if (!Array.isArray(head)) return saidOn(head, "staff", day);
  const permanent = head.filter((each: unknown) => !isRecord(each) || each.acting !== true);
  return saidOn(permanent, "staff", day);
}

/** Who heads the organization on a day, an acting head where the post is nobody's; "" for nobody. */
export function headOn(asked: Pick<Happening<unknown>, "data">, day: string): string {
  const head = valueAt(asked.data, ["organization", "head"]);
  return permanentHeadOn(asked, day) || saidOn(head, "staff", day);
}

/** The record of somebody by id. */
export function findWritten(records: readonly Written[], id: string): Written | undefined {
  return records.find((each) => each.id === id);
}
