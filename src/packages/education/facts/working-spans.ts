import { compareText } from "../../../engine/base/compare-text.ts";
import type { Assignments, EducatorAssignment } from "../generated/types.ts";
import { indexStaff } from "./staff.ts";

/** Who works with a group from the first day to the last (YYYY-MM-DD), by the place of the record. */
export interface WorkingSpan extends EducatorAssignment {
  index: number;
  until: string;
}

/** Later than any day: a span that nobody has ended. */
export const openEnd = "9999-12-31";

/** The work with each group by its id, the earliest first; nobody works on after a dismissal. */
export function workingSpans(assignments: Assignments): ReadonlyMap<string, WorkingSpan[]> {
  const members = indexStaff(assignments);
  const spans = assignments.educators.map((each, index): WorkingSpan => {
    const dismissed = members.get(each.staff)?.employedUntil ?? openEnd;
    const until = each.until ?? openEnd;
    return { ...each, index, until: until < dismissed ? until : dismissed };
  });
  return Map.groupBy(
    spans.toSorted((a, b) => compareText(a.from, b.from)),
    ({ group }) => group,
  );
}
