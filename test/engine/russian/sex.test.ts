import { expect, test } from "vitest";

import { findFatherMark, isFatherMark } from "../../../src/engine/russian/father-mark.ts";
import { collectSexEvidence, findFirstNameSex } from "../../../src/engine/russian/sex-evidence.ts";
import { findSex } from "../../../src/engine/russian/sex.ts";

test.each([
  ["Петровна", "female"],
  ["Ильинична", "female"],
  ["ПЕТРОВНА", "female"],
  ["Гасан кызы", "female"],
  ["Гасан-кызы", "female"],
  ["Равшан кизи", "female"],
  ["Равшан Қизи", "female"],
  ["Маратқызы", "female"],
  ["Ахмад угли", "male"],
  ["Ахмад-ўғли", "male"],
  ["Серікұлы", "male"],
  ["Бакыт уулу", "male"],
  ["САМЕД ОГЛУ", "male"],
  ["Петрович", "male"],
  ["Ильич", "male"],
  [" Кузьмич ", "male"],
  ["Гасан оглы", "male"],
  ["Юрьевич".normalize("NFD"), "male"],
  ["Гасан", null],
  ["Сабина", null],
  ["МАРИНА", null],
  ["Анна-Кристина", null],
  ["Якубовна", "female"],
  ["Юрьевна", "female"],
  ["Никитична", "female"],
  ["", null],
  ["🙂", null],
])("%s: %s", (patronymic, expected) => {
  expect(findSex(patronymic)).toBe(expected);
});

test("the data win over the patronymic", () => {
  expect(findSex("Петровна", "male")).toBe("male");
  expect(findSex(undefined, "female")).toBe("female");
});

test("nothing to tell by", () => {
  expect(findSex()).toBeNull();
});

test.each([
  ["Соколова", "female"],
  ["Дудинцева", "female"],
  ["Берёзова", "female"],
  ["РИМСКАЯ", "female"],
  ["Рябцкая", "female"],
  ["Соколов", "male"],
  ["Киселёв", "male"],
  ["Соколин", "male"],
  ["Куницын", "male"],
  ["Римский", "male"],
  [" Римский ", "male"],
  // Short ones may be foreign, and «-ина» a man's too.
  ["Щербина", null],
  ["Лова", null],
  ["Ев", null],
  ["Лёв", null],
  ["Грин", null],
  ["Кравец", null],
  ["Синяя", null],
  ["Сойкий", null],
  ["Соколовна", null],
  ["", null],
])("the surname %s shows: %s", (surname, sex) => {
  expect(collectSexEvidence({ surname, firstName: "" }).surname).toBe(sex);
});

test("each part of a name shows by itself", () => {
  const name = { surname: "Иванова", firstName: "Олег", patronymic: "Иванович" };
  expect(collectSexEvidence(name)).toEqual({
    ...{ surname: "female", firstName: "male", patronymic: "male" },
  });
  expect(collectSexEvidence({ surname: "Ким", firstName: "Саша" })).toEqual({
    ...{ surname: null, firstName: null, patronymic: null },
  });
  expect(["ОЛЬГА", " Пётр ", "Андрей".normalize("NFD"), "Женя"].map(findFirstNameSex)).toEqual([
    ...["female", "male", "male", null],
  ]);
});

test.each([
  ["Гасан огли", "male"],
  ["Гасан–углы", "male"],
  ["Гасан‑уул", "male"],
  ["оглы", "male"],
  ["кызы", "female"],
  ["Гасаноглы", "male"],
  ["Маратуулу", "male"],
  ["Маратулы", "male"],
  ["Маратгизи", "female"],
  ["Ахмадогли", "male"],
  [" ГАСАН-ОГЛЫ ", "male"],
  ["Қызы".normalize("NFD"), "female"],
  ["Петрович", null],
  ["Маратқызыева", null],
  ["Серікұлыев", null],
  ["Алкызы", "female"],
  // Too short to hold the name of a father.
  ["Алулы", null],
  ["Акызы", null],
  ["Гасан кызылы", null],
  ["Гасан оглыев", null],
])("the mark of a father in «%s»: %s", (patronymic, sex) => {
  expect(findFatherMark(patronymic)).toBe(sex);
});

test("the mark alone is no name", () => {
  expect(["оглы", "ҚЫЗЫ", "Ўғли", "Серікұлы", "огл", ""].map(isFatherMark)).toEqual([
    ...[true, true, true, false, false, false],
  ]);
});
