import type { Completion, Incompletable, WrittenData } from "../../../engine/check/completion.ts";
import { completeMember } from "./complete-staff.ts";
import { fileOf, recordsIn } from "./written.ts";

/** What need not be typed about an organization: names by parts, roles, lists that are empty. */
export function completeEducation(data: WrittenData): (Completion | Incompletable)[] {
  return [
    ...recordsIn(data, "assignments", "staff").flatMap(completeMember),
    ...emptyLists(data, "assignments", "educators"),
    ...emptyLists(data, "organization", "bodies"),
  ];
}

/** Lists of a file that nobody wrote: they have nothing in them. */
export function emptyLists(
  data: WrittenData,
  file: string,
  ...lists: readonly string[]
): Completion[] {
  return lists
    .filter((list) => !Object.hasOwn(fileOf(data, file), list))
    .map((list) => ({
      ...{ file, path: [list], value: [], from: { file, path: [] } },
      because: "список не записан",
    }));
}
