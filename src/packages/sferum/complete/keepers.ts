import { addDays } from "../../../engine/base/add-days.ts";
import { isDay } from "../../../engine/base/is-day.ts";
import { isRecord } from "../../../engine/base/is-record.ts";
import type { WrittenData } from "../../../engine/check/completion.ts";
import { fileOf, recordsIn, termsIn, textOf } from "../../education/complete/written.ts";
import { holdsOn } from "../../education/facts/holds-on.ts";
import { isLong } from "../../education/facts/staff.ts";
import { cutOut } from "../../education/facts/working-spans.ts";
import type { Chat } from "../generated/types.ts";

/** Who answers for something, plainly or one after another: as `owner` and `editor` are written. */
export type Keepers = Chat["owner"];

interface Span {
  staff: string;
  from: string;
  /** The last day; later than all for one without an end. */
  until: string;
}

const never = "9999-12-31";

/**
 * Who keeps something made on a day, one after another. Who has it keeps it as long as he is in office,
 * whatever comes later; then it goes to the first in the list who is there. While nobody is there, it
 * stays with the former one until the next comes, so that the check tells of these days and no others.
 */
export function keepersFrom(all: readonly Span[], createdOn: string): Keepers | null {
  const spans = all.filter(isWhole);
  const keepers: Span[] = [];
  for (let day: string | null = createdOn; day !== null;) {
    const next = keeperOn(spans, day, keepers.at(-1)?.staff);
    const last = keepers.at(-1);
    if (next && last?.staff === next.staff) last.until = next.until;
    else if (next) keepers.push({ ...next, from: day });
    const coming: string | null = next ? dayAfter(next.until) : firstAfter(spans, day);
    if (!next && last && coming !== null) last.until = addDays(coming, -1);
    day = coming;
  }
  return write(keepers);
}

/** The first day, not before the one given, on which anybody is there to keep something; null if never. */
export function firstKept(all: readonly Span[], day: string): string | null {
  const spans = all.filter(isWhole);
  return keeperOn(spans, day, undefined) ? day : firstAfter(spans, day);
}

/** Whether both ends are days; the check will tell of those that are not. */
function isWhole({ from, until }: { from: string; until: string }): boolean {
  return (from === "" || isDay(from)) && (until === never || isDay(until));
}

function keeperOn(spans: readonly Span[], day: string, before: string | undefined): Span | null {
  const there = spans.filter(({ from, until }) => holdsOn(day, from, until));
  return there.find(({ staff }) => staff === before) ?? there[0] ?? null;
}

function firstAfter(spans: readonly Span[], day: string): string | null {
  const begins = spans.filter(({ from, until }) => day < from && from <= until);
  return begins.reduce<string | null>(
    (first, { from }) => (first === null || from < first ? from : first),
    null,
  );
}

function dayAfter(until: string): string | null {
  return until === never ? null : addDays(until, 1);
}

/** The last one keeps it until somebody says otherwise. */
function write(keepers: readonly Span[]): Keepers | null {
  const [first, ...others] = keepers;
  if (!first) return null;
  if (others.length === 0) return first.staff;
  return keepers.map(({ staff, from, until }, index) => ({
    staff,
    ...(index > 0 && { from }),
    ...(index < others.length && { until }),
  }));
}

/** When each educator works with a group: nobody does after a dismissal or during a long leave. */
export function spansOfEducators(data: WrittenData, group: string): Span[] {
  const members = new Map(
    recordsIn(data, "assignments", "staff").map(({ fields }) => [textOf(fields, "id"), fields]),
  );
  return recordsIn(data, "assignments", "educators")
    .filter(({ fields }) => textOf(fields, "group") === group && textOf(fields, "staff") !== "")
    .flatMap(({ fields }) => {
      const staff = textOf(fields, "staff");
      const member = members.get(staff) ?? {};
      const until = textOf(fields, "until") || never;
      const dismissed = textOf(member, "employedUntil") || never;
      const whole: Span = {
        ...{ staff, from: textOf(fields, "from") },
        until: until < dismissed ? until : dismissed,
      };
      return absencesIn(member).reduce(cutOut, [whole]);
    });
}

function absencesIn(member: Readonly<Record<string, unknown>>): { from: string; until: string }[] {
  const { absences } = member;
  return (Array.isArray(absences) ? absences : [])
    .filter(isRecord)
    .filter((fields: Readonly<Record<string, unknown>>) => isLong(textOf(fields, "kind")))
    .map((fields: Readonly<Record<string, unknown>>) => ({
      ...{ from: textOf(fields, "from"), until: textOf(fields, "until") || never },
    }))
    .filter(isWhole);
}

/** When each head is in office. */
export function spansOfHeads(data: WrittenData): Span[] {
  return termsIn(fileOf(data, "organization").head, "staff").map(({ value, from, until }) => ({
    ...{ staff: value, from: from ?? "", until: until ?? never },
  }));
}

/** When each main administrator is in office; who is the only one was so from the beginning. */
export function spansOfAdministrators(data: WrittenData): Span[] {
  const { main } = fileOf(data, "administrators");
  const all = (Array.isArray(main) ? main : [main]).filter(isRecord);
  return all.map((fields: Readonly<Record<string, unknown>>, index) => ({
    staff: textOf(fields, "staff"),
    from: index === 0 ? "" : textOf(fields, "appointedOn"),
    until: textOf(fields, "until") || never,
  }));
}
