import fc from "fast-check";
import { expect, test } from "vitest";

import { caseNames } from "../../../../src/engine/russian/cases.ts";
import { declineGroup } from "../../../../src/packages/education/model/decline-group.ts";
import { declineBody } from "../../../../src/engine/russian/decline-position.ts";
import { readTable } from "../../../engine/russian/read-table.ts";

const kinds = ["staff", "age-group", "class", "association"] as const;

const rows = readTable("groups.tsv");

test("the table is not cut", () => {
  expect(rows.length).toBeGreaterThan(30);
});

test.each(rows)("$head.0 ($head.1 beside $head.2)", ({ head, forms }) => {
  const [name = "", kindName, noun = ""] = head;
  const kind = kinds.find((each) => each === kindName);
  if (kind === undefined) throw new Error(`Bad row: ${head.join(" ")}`);
  expect(declineGroup(name, kind, declineBody(noun))).toEqual(forms);
});

test("the forms of the noun are those of the reference data, not of the rules", () => {
  const noun = { ...declineBody("группа"), genitive: "ГРУППЫ" };
  expect(declineGroup("Солнышко", "age-group", noun).genitive).toBe("ГРУППЫ «Солнышко»");
});

test.each([
  ["Отдел краеведения", "отдел краеведения", "отдела краеведения"],
  ["Команда КВН «Пять звёзд»", "команда КВН «Пять звёзд»", "команды КВН «Пять звёзд»"],
  ["Изостудия «Палитра»", "изостудия «Палитра»", "изостудии «Палитра»"],
  ["Центр «Точка роста»", "центр «Точка роста»", "центра «Точка роста»"],
  ["Радиокружок", "радиокружок", "радиокружка"],
  ["«Оркестр»", "объединение «Оркестр»", "объединения «Оркестр»"],
])("%s is no other association", (name, nominative, genitive) => {
  const cases = declineGroup(name, "association", declineBody("объединение"));
  expect(cases).toMatchObject({ nominative, genitive });
});

test("a group of children may be called as an association is", () => {
  const { genitive } = declineGroup("Оркестр", "age-group", declineBody("группа"));
  expect(genitive).toBe("группы «Оркестр»");
});

test("a noun of two words changes as a whole", () => {
  const noun = declineBody("студенческая группа");
  expect(declineGroup("М-11", "student-group", noun)).toMatchObject({
    nominative: "студенческая группа «М-11»",
    genitive: "студенческой группы «М-11»",
    instrumental: "студенческой группой «М-11»",
  });
});

const group = declineBody("группа");
const schoolClass = declineBody("класс");

test.each([
  [" Солнышко ", "группы «Солнышко»"],
  ['Группа "Старшая первая"', 'группы "Старшая первая"'],
  ["Группа „Старшая первая“", "группы „Старшая первая“"],
  ["Группа «Самая старшая группа детей»", "группы «Самая старшая группа детей»"],
  ["12-я младшая", "12-й младшей группы"],
  ["2-ясельная", "группы «2-ясельная»"],
  ["Группа М1-я", "группы М1-я"],
  ["Группа М1-й", "группы М1-й"],
  ["Группа М1-е", "группы М1-е"],
  ["Группа 12-е", "группы 12-го"],
  ["Группа 2-ясли", "группы 2-ясли"],
  ["Группа 2-йод", "группы 2-йод"],
  ["Группа 2-ещё", "группы 2-ещё"],
  ["Суб«А»группа", "суб«А»группы"],
  ["5 А", "группы «5 А»"],
  ["15", "группы 15"],
  ["№3", "группы №3"],
  ["№ 12", "группы № 12"],
  ["3 поросёнка", "группы «3 поросёнка»"],
  ['"Пчёлки" № 12', 'группы "Пчёлки" № 12'],
  ["„Пчёлки“ № 5", "группы „Пчёлки“ № 5"],
  ["«Пчёлки»  №  5  (средняя)", "группы «Пчёлки»  №  5  (средней)"],
  ["Пчёлки(средняя группа)", "группы «Пчёлки» (средней)"],
  ["Пчёлки  (вторая  младшая группа)", "группы «Пчёлки» (второй младшей)"],
  ["Вторая  младшая", "второй младшей группы"],
  ["Первая младшая 2", "первой младшей группы 2"],
  ["12 младшая", "12 младшей группы"],
  ["Пчёлки старшая", "группы «Пчёлки старшая»"],
  ["А1 младшая", "группы «А1 младшая»"],
  ["1А младшая", "группы «1А младшая»"],
  ["Физкультурно-оздоровительная", "физкультурно-оздоровительной группы"],
  ["10-я", "10-й группы"],
  ["Четвёртая", "четвёртой группы"],
  ["Четвертая", "четвертой группы"],
  ["Продлённая", "продлённой группы"],
  ["Продленная", "продленной группы"],
  ["Перваяя-вторая!", "группы «Перваяя-вторая!»"],
  ["Младшая разных возраста", "группы «Младшая разных возраста»"],
  ["Старшая о малой направленности", "группы «Старшая о малой направленности»"],
  ["Старшая малой направленности чтения", "группы «Старшая малой направленности чтения»"],
  ["Класс-комплект", "класса-комплекта"],
  ["Класс", "класса"],
  ["Суперкласс", "группы «Суперкласс»"],
  ["Группа (старшая), общеразвивающая", "группы (старшей), общеразвивающей"],
  ["Группа старшая общеразвивающая", "группы старшей общеразвивающей"],
])("children: %s → %s", (name, genitive) => {
  expect(declineGroup(name, "age-group", group).genitive).toBe(genitive);
});

test.each([
  ["10-й", "10-го класса"],
  ["3-ый класс", "3-го класса"],
  ["V «А»", "V «А» класса"],
  ["Лицей 5", "класса «Лицей 5»"],
  ["Victory", "класса «Victory»"],
  ["А 1 и 2", "класса «А 1 и 2»"],
  ["Класс технологий", "класса технологий"],
  ...["10 и 11", "1,2 и 3", "1 , 2 и 3", "10, 11, 12", "1  и  2", "1–4", "1 – 14", "1, 10"].map(
    (name) => [name, `${name} классов`],
  ),
  ["10-1", "10-1 класса"],
  ["1 и 3-1", "1 и 3-1 класса"],
])("a class: %s → %s", (name, genitive) => {
  expect(declineGroup(name, "class", schoolClass).genitive).toBe(genitive);
});

test.each([
  ["Бригада", "бригады"],
  ["Изоклуб", "изоклуба"],
  ["Супербригада", "объединения «Супербригада»"],
  ["Командам", "объединения «Командам»"],
])("an association: %s → %s", (name, genitive) => {
  expect(declineGroup(name, "association", declineBody("объединение")).genitive).toBe(genitive);
});

test("the staff are a group, whatever the children are", () => {
  expect(declineGroup("Сотрудники", "staff", declineBody("студия")).genitive).toBe(
    "группы «Сотрудники»",
  );
  const studio = declineGroup("Ритм", "association", declineBody("студия"));
  expect(studio.genitive).toBe("студии «Ритм»");
});

test("never throws, and never leaves a name without its noun", () => {
  const noun = group;
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (name) => {
      const cases = declineGroup(name, "age-group", noun);
      for (const each of caseNames) expect(cases[each]).toContain(noun[each]);
    }),
  );
});
