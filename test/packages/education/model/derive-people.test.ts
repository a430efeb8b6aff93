import { expect, test } from "vitest";

import { derivePeople } from "../../../../src/packages/education/model/derive-people.ts";
import type { StaffMember } from "../../../../src/packages/education/generated/types.ts";

function member(id: string, employedFrom: string, employedUntil?: string): StaffMember {
  const name = { surname: "Рощин", firstName: "Лев", patronymic: "Ильич", position: "воспитатель" };
  const employment = { employedFrom, ...(employedUntil !== undefined && { employedUntil }) };
  return { ...name, ...employment, id, role: "educator" };
}

const staff = [
  member("later", "2024-10-01"),
  member("always", "2020-01-01"),
  member("gone", "2020-01-01", "2024-08-31"),
];
const people = derivePeople(staff, "always");

test("who is employed on a day, in the order of the data", () => {
  const on = (day: string) => people.employedOn(day).map(({ id }) => id);
  expect(on("2024-08-01")).toEqual(["always", "gone"]);
  expect(on("2024-09-30")).toEqual(["always"]);
  expect(on("2024-10-01")).toEqual(["later", "always"]);
});

test("who has come: on the first day already, and also who has gone since", () => {
  expect(people.hasCome("later", "2024-09-30")).toBe(false);
  expect(people.hasCome("later", "2024-10-01")).toBe(true);
  expect(people.hasCome("gone", "2024-10-01")).toBe(true);
});

test("a person is derived once; the head is known; nobody else's id is a bug", () => {
  expect(people.find("always")).toBe(people.find("always"));
  expect(people.find("always").isHead).toBe(true);
  expect(people.find("later").isHead).toBe(false);
  expect(() => people.find("nobody")).toThrow("No such person: nobody");
});
