import { expect, test } from "vitest";

import { deriveGroup } from "../../../../src/packages/education/model/derive-group.ts";
import { derivePeople } from "../../../../src/packages/education/model/derive-people.ts";
import type { Group } from "../../../../src/packages/education/generated/types.ts";
import { declineBody } from "../../../../src/engine/russian/decline-position.ts";

const nobody = { staff: [], educators: [] };

function nameInList(name: string, kind: Group["kind"], noun: string): string {
  const terms = { singular: declineBody(noun), plural: declineBody(noun) };
  const group = { id: "g", name, kind };
  return deriveGroup(group, terms, nobody, derivePeople([], "head"))("2024-10-01").nameInList;
}

test.each([
  ["Солнышко", "age-group", "группа", "«Солнышко»"],
  ["№ 2", "age-group", "группа", "№ 2"],
  ["Старшая", "age-group", "группа", "старшая группа"],
  ["Сотрудники", "staff", "класс", "«Сотрудники»"],
  ["5 «А»", "class", "класс", "5 «А»"],
  ["2 младшая группа", "age-group", "группа", "2 младшая группа"],
  ["Радуга", "association", "студия", "«Радуга»"],
] as const)("%s (%s beside %s) is %s in a list", (name, kind, noun, expected) => {
  expect(nameInList(name, kind, noun)).toBe(expected);
});
