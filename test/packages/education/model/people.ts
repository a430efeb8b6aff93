import {
  derivePeople,
  type People,
} from "../../../../src/packages/education/model/derive-people.ts";
import type {
  Assignments,
  StaffMember,
} from "../../../../src/packages/education/generated/types.ts";

export const nothing: Assignments = { staff: [], educators: [] };

export function member(id: string, rest: Partial<StaffMember> = {}): StaffMember {
  const name = { surname: "Рощин", firstName: "Лев", patronymic: "Ильич", position: "воспитатель" };
  return { ...name, id, role: "educator", employedFrom: "2020-01-01", ...rest };
}

/** Three people, of whom the first is the head. */
export const people: People = derivePeople([member("head"), member("one"), member("two")])(
  "2024-10-01",
  "head",
);
