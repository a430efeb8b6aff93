import { expect, test } from "vitest";

import { derivePeople } from "../../../../src/packages/education/model/derive-people.ts";
import { member } from "./people.ts";

const staff = [
  member("later", { employedFrom: "2024-10-01" }),
  member("always"),
  member("gone", { employedUntil: "2024-08-31" }),
];
const peopleOn = derivePeople(staff);

test("who is employed on a day, in the order of the data, the last day at work included", () => {
  const on = (day: string) =>
    peopleOn(day, "always")
      .employed()
      .map(({ id }) => id);
  expect(on("2024-08-31")).toEqual(["always", "gone"]);
  expect(on("2024-09-01")).toEqual(["always"]);
  expect(on("2024-09-30")).toEqual(["always"]);
  expect(on("2024-10-01")).toEqual(["later", "always"]);
});

test("a person is derived once; the head is known; nobody else's id is a bug", () => {
  const people = peopleOn("2024-09-02", "always");
  expect(people.find("always")).toBe(people.find("always"));
  expect(people.find("always")).toBe(peopleOn("2026-09-01", "always").find("always"));
  expect(people.find("always").isHead).toBe(true);
  expect(people.find("later").isHead).toBe(false);
  expect(() => people.find("nobody")).toThrow("No such person: nobody");
});

test("who has not come yet or has gone is still known: papers name such people", () => {
  const people = peopleOn("2024-09-02", "always");
  expect(people.find("later").fullName.nominative).toBe("Рощин Лев Ильич");
  expect(people.find("gone").id).toBe("gone");
});

test("another head on another day, with the same people", () => {
  expect(peopleOn("2024-09-02", "gone").find("gone").isHead).toBe(true);
  expect(peopleOn("2024-09-02", "gone").find("always").isHead).toBe(false);
  expect(peopleOn("2024-09-02", "always").find("always").isHead).toBe(true);
});

test("a person has the surname and the position of the day", () => {
  const surname = [
    { surname: "Рощина", until: "2024-10-04" },
    { surname: "Лугова", from: "2024-10-05" },
  ];
  const position = [
    { position: "воспитатель", until: "2024-12-31" },
    { position: "старший воспитатель", from: "2025-01-01" },
  ];
  const changed = derivePeople([
    member("she", { sex: "female", patronymic: "Ильинична", surname, position }),
  ]);
  const on = (day: string) => {
    const { surnameFirst, position: post } = changed(day, "nobody").find("she");
    return [surnameFirst.genitive.split("\u00A0")[0], post.genitive];
  };
  expect(on("2024-10-04")).toEqual(["Рощиной", "воспитателя"]);
  expect(on("2024-10-05")).toEqual(["Луговой", "воспитателя"]);
  expect(on("2025-01-01")).toEqual(["Луговой", "старшего воспитателя"]);
});
