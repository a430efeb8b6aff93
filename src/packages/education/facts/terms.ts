import { addDays } from "../../../engine/base/add-days.ts";
import { compareText } from "../../../engine/base/compare-text.ts";
import { numericDate } from "../../../engine/russian/dates.ts";
import type { Path } from "../../../engine/yaml/yaml-file.ts";
import { holdsOn } from "./holds-on.ts";

/** A value and the days (YYYY-MM-DD, both inclusive) on which it held; an absent day is open. */
export interface Term<Value> {
  value: Value;
  from: string | undefined;
  until: string | undefined;
  /** From the field that tells the history to the value; `[]` where it is plain. */
  path: Path;
}

interface Days {
  from?: string;
  until?: string;
}

/**
 * What a field has been and is, in the order of the data: data say it plainly, or by a list where
 * there is a history (`x-history` of the schemas). `read` takes the value out of an entry.
 */
export function listTerms<Plain, Entry extends Days>(
  fact: Plain | readonly Entry[],
  read: (entry: Entry) => Plain,
  key?: string,
): Term<Plain>[] {
  if (!isList(fact)) return [{ value: fact, from: undefined, until: undefined, path: [] }];
  return fact.map((entry, index) => ({
    value: read(entry),
    from: entry.from,
    until: entry.until,
    path: key === undefined ? [index] : [index, key],
  }));
}

function isList<Plain, Entry>(fact: Plain | readonly Entry[]): fact is readonly Entry[] {
  return Array.isArray(fact);
}

/** Whether a term holds on a day. */
export function termHolds({ from = "", until }: Term<unknown>, day: string): boolean {
  return holdsOn(day, from, until);
}

/**
 * The term of a day; of several the last one told. Where none holds, the one that had begun last,
 * else the first to begin: a paper of a day of which the data say nothing is made of what is nearest,
 * and `terms-unclear` tells of it.
 */
export function termOn<Value>(terms: readonly Term<Value>[], day: string): Term<Value> {
  const holding = terms.filter((term) => termHolds(term, day));
  const sorted = inOrder(terms);
  const begun = sorted.filter(({ from = "" }) => from <= day);
  const found = holding.at(-1) ?? begun.at(-1) ?? sorted[0];
  if (!found) throw new Error("A fact without values: its schema forbids that");
  return found;
}

/** The earliest first; those that begin on one day stay as they were told. */
function inOrder<Value>(terms: readonly Term<Value>[]): Term<Value>[] {
  return terms.toSorted((a, b) => compareText(a.from ?? "", b.from ?? ""));
}

/** The value of a day (YYYY-MM-DD). */
export function valueOn<Plain, Entry extends Days>(
  fact: Plain | readonly Entry[],
  read: (entry: Entry) => Plain,
  day: string,
): Plain {
  return termOn(listTerms(fact, read), day).value;
}

/** Two values for one day, or days without any, between neighbours in time. */
export interface TermFlaw {
  /** Where it shows: the term that begins too early, or too late. */
  path: Path;
  /** The last day of the term before it; null where it has none. */
  until: string | null;
  from: string;
  /** Whether both begin on one day, so that neither can be ended before the other. */
  isSameDay: boolean;
}

/** Where a history of one value at a time is not whole; terms are compared in the order of days. */
export function findFlaws(terms: readonly Term<unknown>[]): TermFlaw[] {
  const sorted = inOrder(terms);
  return sorted.slice(1).flatMap(({ from = "", path }, index) => {
    const { until, from: before = "" } = sorted[index] ?? {};
    if (until !== undefined && addDays(until, 1) === from) return [];
    return [{ path, until: until ?? null, from, isSameDay: before === from }];
  });
}

/** Whether days are missing between the two, and no day has both. */
export function isGap({ until, from }: TermFlaw): boolean {
  return until !== null && addDays(until, 1) < from;
}

/** The days (YYYY-MM-DD, both inclusive) that a history is to tell of; an absent one is not known. */
export interface Life {
  from?: string | undefined;
  until?: string | undefined;
}

/**
 * The days of a life on which nothing holds, also where several values may hold at a time: before the
 * first (`until` is null), between two, after the last one (`from` is empty).
 */
export function findVoids(terms: readonly Term<unknown>[], life: Life = {}): TermFlaw[] {
  const sorted = inOrder(terms);
  const [first] = sorted;
  if (!first) return [];
  const voids: TermFlaw[] = [];
  const add = (path: Path, until: string | null, from: string): void => {
    voids.push({ path, until, from, isSameDay: false });
  };
  if (life.from !== undefined && first.from !== undefined && life.from < first.from)
    add(first.path, null, first.from);
  let last = first;
  for (const term of sorted.slice(1)) {
    if (last.until === undefined) return voids;
    if (term.from !== undefined && addDays(last.until, 1) < term.from)
      add(term.path, last.until, term.from);
    if (term.until === undefined || last.until < term.until) last = term;
  }
  if (last.until !== undefined && life.until !== undefined && last.until < life.until)
    add(last.path, last.until, "");
  return voids;
}

/** What a history lacks at one of its ends, and what to write; `what` as for `tellFlaw`. */
export function tellEnd(
  { until, from }: TermFlaw,
  what: string,
  life: Life,
): [message: string, hint: string] {
  if (until !== null)
    return [
      `История ${what} кончается днём ${numericDate(until)}: что было дальше, не записано.`,
      `Добавьте строку с первым днём ${addDays(until, 1)} или уберите until, если ничего не изменилось.`,
    ];
  const start = life.from ?? from;
  return [
    `История ${what} начинается днём ${numericDate(from)}: с ${numericDate(start)} до него не записано ничего.`,
    "Уберите from у самой ранней строки, если так было с самого начала, или добавьте прежнее.",
  ];
}

/** What is wrong, and what to write; `what` is «руководителя», «платформы»: the genitive. */
export function tellFlaw(
  { until, from, isSameDay }: TermFlaw,
  what: string,
): [message: string, hint: string] {
  if (from === "")
    return [
      `История ${what}: две строки без первого дня, и обе были с самого начала.`,
      "Первый день (from) пишут во всех строках, кроме самой ранней.",
    ];
  if (isSameDay)
    return [
      `История ${what}: две строки начинаются в один день, ${numericDate(from)}.`,
      "Исправьте день одной из них или удалите лишнюю.",
    ];
  const before = addDays(from, -1);
  if (until === null || from <= until)
    return [
      `История ${what}: с ${numericDate(from)} начинается новая строка, а прежняя ${until === null ? "не закончена" : `длится по ${numericDate(until)}`}.`,
      `Поставьте прежней строке последний день: until: ${before}.`,
    ];
  const first = addDays(until, 1);
  const gap =
    first === before
      ? `на ${numericDate(first)}`
      : `с ${numericDate(first)} по ${numericDate(before)}`;
  return [
    `История ${what}: ${gap} не записано ничего.`,
    "Исправьте until прежней строки или from этой, или добавьте пропущенное.",
  ];
}

/** A day later than all: what a field is after all that the data tell. */
export const lastDay = "9999-12-31";
