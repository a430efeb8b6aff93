import { addDays } from "../../../engine/base/add-days.ts";
import type { EventEdit, Happening } from "../../../engine/events/event.ts";
import { endOf, listWritten, type Written } from "./written.ts";

/** Somebody with a group, from a day on. */
export function assign(staff: string, group: string, from: string): EventEdit {
  return {
    kind: "append",
    file: "assignments",
    path: ["educators"],
    value: { staff, group, from },
  };
}

/** The lines that say with which groups somebody works after a day. */
export function groupsAfter({ data }: Happening<unknown>, id: string, day: string): Written[] {
  return listWritten(data, "assignments", "educators").filter(
    ({ record }) => record.staff === id && endOf(record) > day,
  );
}

/**
 * Ends a person's work with groups on a day; from the next on somebody else works with them, "" for
 * nobody yet. Who takes over a group that is theirs already gets no second line.
 */
export function passGroups(
  asked: Happening<unknown>,
  id: string,
  until: string,
  receiver: string,
): EventEdit[] {
  const had = groupsAfter(asked, receiver, until);
  const has = (group: unknown): boolean => had.some(({ record }) => record.group === group);
  return groupsAfter(asked, id, until).flatMap(({ path, record: { group } }): EventEdit[] => [
    { kind: "set", file: "assignments", path: [...path, "until"], value: until },
    ...(receiver === "" || typeof group !== "string" || has(group)
      ? []
      : [assign(receiver, group, addDays(until, 1))]),
  ]);
}
