import { addDays } from "../../../engine/base/add-days.ts";
import { compareText } from "../../../engine/base/compare-text.ts";
import type { Assignments, EducatorAssignment } from "../generated/types.ts";
import { indexStaff, longAbsences } from "./staff.ts";

/** Who works with a group from the first day to the last (YYYY-MM-DD), by the place of the record. */
export interface WorkingSpan extends EducatorAssignment {
  index: number;
  until: string;
}

/** Later than any day: a span that nobody has ended. */
export const openEnd = "9999-12-31";

/**
 * The work with each group by its id, the earliest first; nobody works on after a dismissal, or
 * during a long leave.
 */
export function workingSpans(assignments: Assignments): ReadonlyMap<string, WorkingSpan[]> {
  const members = indexStaff(assignments);
  const spans = assignments.educators.flatMap((each, index): WorkingSpan[] => {
    const member = members.get(each.staff);
    const dismissed = member?.employedUntil ?? openEnd;
    const until = each.until ?? openEnd;
    const whole = { ...each, index, until: until < dismissed ? until : dismissed };
    return longAbsences(member).reduce(cutOut, [whole]);
  });
  return Map.groupBy(
    spans.toSorted((a, b) => compareText(a.from, b.from)),
    ({ group }) => group,
  );
}

/** What is left of spans when somebody is away from a day to a day, both inclusive. */
export function cutOut<Span extends { from: string; until: string }>(
  spans: readonly Span[],
  { from, until = openEnd }: { from: string; until?: string },
): Span[] {
  return spans.flatMap((span) => {
    if (until < span.from || span.until < from) return [span];
    const before = { ...span, until: addDays(from, -1) };
    const after = { ...span, from: addDays(until, 1) };
    return [...(span.from < from ? [before] : []), ...(until < span.until ? [after] : [])];
  });
}
