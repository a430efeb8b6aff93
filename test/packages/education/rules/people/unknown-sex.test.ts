import { expect, test } from "vitest";
import type { StaffMember } from "../../../../../src/packages/education/generated/types.ts";
import type { DataContext } from "../../../../../src/engine/check/contexts.ts";
import type { EducationData } from "../../../../../src/packages/education/files.ts";
import { unknownSex } from "../../../../../src/packages/education/rules/people/unknown-sex.ts";
import { reportsOf } from "../../../rules/support.ts";

const member: StaffMember = {
  id: "kim",
  surname: "Ким",
  firstName: "Женя",
  position: "воспитатель",
  role: "educator",
  employedFrom: "2024-01-09",
};

function contextWith(staff: StaffMember[] | null): DataContext<EducationData> {
  const none = { organization: null, groups: null, documents: null };
  return { data: { ...none, assignments: staff && { staff, educators: [] } } };
}

test("a name without a patronymic and without sex", () => {
  const known: StaffMember = { ...member, id: "li", patronymic: "Петровна" };
  expect(reportsOf(unknownSex, contextWith([known, member]))).toEqual([
    [
      "assignments/staff/1/surname",
      "По имени «Ким Женя» не понять, мужчина это или женщина.",
      "Добавьте к этому работнику строку sex: female или sex: male.",
    ],
  ]);
});

test.each<[string, StaffMember[] | null]>([
  ["sex from the data", [{ ...member, sex: "female" }]],
  ["sex from the patronymic", [{ ...member, patronymic: "Али оглы" }]],
  ["a broken file", null],
])("fine: %s", (_, staff) => {
  expect(reportsOf(unknownSex, contextWith(staff))).toEqual([]);
});
