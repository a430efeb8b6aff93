import { expect, test } from "vitest";

import type { AdministratorModel } from "../../../../src/packages/sferum/model/derive-administrator.ts";
import { deriveAppointments } from "../../../../src/packages/sferum/model/derive-appointments.ts";
import { deriveDate } from "../../../../src/packages/education/model/derive-date.ts";
import { derivePerson } from "../../../../src/packages/education/model/derive-person.ts";

function administrator(id: string, isMain: boolean): AdministratorModel {
  const name = { surname: "Рощин", firstName: "Лев", patronymic: "Ильич", position: "директор" };
  const member = { ...name, id, role: "administration", employedFrom: "2020-01-01" } as const;
  return {
    ...derivePerson(member, "head"),
    isMain,
    appointedBy: "order",
    appointedOn: deriveDate("2024-09-02"),
    personalMobile: null,
    personalEmail: null,
  };
}

const main = administrator("main", true);
const one = administrator("one", false);
const two = administrator("two", false);
const head = administrator("head", true);

test.each([
  [[], "администратор", "администратора"],
  [[main], "администратор", "администратора"],
  [[one], "дополнительный администратор", "дополнительного администратора"],
  [[one, two], "дополнительные администраторы", "дополнительных администраторов"],
  [[main, one], "администраторы", "администраторов"],
])("the title: %#", (people, nominative, genitive) => {
  expect(deriveAppointments(people).title).toEqual({ nominative, genitive });
});

test("one additional administrator has a sentence, several have a list", () => {
  expect(deriveAppointments([main, one])).toMatchObject({ main, additional: one, several: [] });
  expect(deriveAppointments([one, two])).toMatchObject({
    main: null,
    additional: null,
    several: [one, two],
  });
});

test("the head is not acquainted with an order of his own", () => {
  expect(deriveAppointments([head, one]).acquainted).toEqual([one]);
});
