import { expect, test } from "vitest";
import type { DataContext } from "../../../../../src/engine/check/contexts.ts";
import type { EducationData } from "../../../../../src/packages/education/files.ts";
import type { StaffMember } from "../../../../../src/packages/education/generated/types.ts";
import { namePartsMixed } from "../../../../../src/packages/education/rules/people/name-parts-mixed.ts";
import { positionCapital } from "../../../../../src/packages/education/rules/people/position-capital.ts";
import { sexDiffers } from "../../../../../src/packages/education/rules/people/sex-differs.ts";
import { reportsOf } from "../../../rules/support.ts";

const member: StaffMember = {
  id: "melnik",
  surname: "Мельник",
  firstName: "Анна",
  patronymic: "Сергеевна",
  position: "воспитатель",
  role: "educator",
  employedFrom: "2024-01-09",
};

function contextWith(change: Partial<StaffMember>): DataContext<EducationData> {
  const none = { organization: null, groups: null, documents: null };
  return { data: { ...none, assignments: { staff: [{ ...member, ...change }], educators: [] } } };
}

test("a whole name in the surname", () => {
  const context = contextWith({ surname: "Мельник Анна Сергеевна" });
  expect(reportsOf(namePartsMixed, context)).toEqual([
    [
      "assignments/staff/0/surname",
      "В поле «Фамилия» (surname) записано не только это: «Мельник Анна Сергеевна».",
      "Запишите так: surname: Мельник, firstName: Анна, patronymic: Сергеевна.",
    ],
  ]);
});

const onlyThis = (part: string, name: string) => `Оставьте в поле ${part} только это: ${name}.`;

test.each<[Partial<StaffMember>, string]>([
  [{ surname: "Мельник  Анна" }, onlyThis("surname", "Мельник")],
  [{ firstName: "Мельник Анна" }, onlyThis("firstName", "Анна")],
  [{ firstName: "Анна Сергеевна", patronymic: "" }, onlyThis("firstName", "Анна")],
  [{ patronymic: "Анна Сергеевна" }, onlyThis("patronymic", "Сергеевна")],
  // All words stand in other fields: what is meant nobody knows.
  [{ surname: "Анна Сергеевна" }, "Оставьте в поле surname только то, что в нём должно быть."],
  [{ firstName: "Сергеевич" }, "Это отчество. Запишите его в поле patronymic, а здесь — имя."],
])("what other fields hold is left out of the hint: %j", (change, hint) => {
  const [report] = reportsOf(namePartsMixed, contextWith(change));
  expect(report?.[2]).toBe(hint);
});

test.each<[Partial<StaffMember>, string]>([
  [{ firstName: "Анна Сергеевна" }, "В поле «Имя» (firstName)"],
  [{ patronymic: "Анна Сергеевна" }, "В поле «Отчество» (patronymic)"],
])("the field is named in Russian: %j", (change, title) => {
  const [report] = reportsOf(namePartsMixed, contextWith(change));
  expect(report?.[1]).toContain(title);
});

const whole = "Запишите полностью: инициалы документы поставят сами.";

test.each<[Partial<StaffMember>, string, string]>([
  [{ surname: "Мельник А. С." }, "surname", "Оставьте в поле surname только это: Мельник."],
  [{ surname: "Мельник А.С." }, "surname", "Оставьте в поле surname только это: Мельник."],
  [{ surname: "А. Мельник" }, "surname", "Оставьте в поле surname только это: Мельник."],
  [{ firstName: "А." }, "firstName", whole],
  [{ firstName: "А. С.", patronymic: "" }, "firstName", whole],
  [{ patronymic: "С" }, "patronymic", whole],
])("initials instead of a name, or beside it: %j", (change, part, hint) => {
  const [report] = reportsOf(namePartsMixed, contextWith(change));
  expect([report?.[0], report?.[2]]).toEqual([`assignments/staff/0/${part}`, hint]);
});

test.each<[Partial<StaffMember>, string]>([
  [{ surname: "мельник" }, "surname: Мельник"],
  [{ surname: "МЕЛЬНИК-ПЕТРОВА" }, "surname: Мельник-Петрова"],
  [{ firstName: "анна" }, "firstName: Анна"],
  [{ patronymic: "СЕРГЕЕВНА" }, "patronymic: Сергеевна"],
])("letters of a name: %j", (change, meant) => {
  const [report] = reportsOf(positionCapital, contextWith(change));
  expect([report?.[0], report?.[2]]).toEqual([
    `assignments/staff/0/${Object.keys(change).join("")}`,
    `Запишите так: ${meant}`,
  ]);
});

test.each<Partial<StaffMember>>([
  { surname: "де Лонг" },
  { surname: "О’Нил" },
  { firstName: "Жан-Поль" },
  { patronymic: "Гасан кызы" },
  { patronymic: "ГАСАН-КЫЗЫ" },
  { surname: "О’ХАРА" },
  { surname: "ИВАНОВА-Петрова" },
])("letters of a name that are right: %j", (change) => {
  expect(reportsOf(positionCapital, contextWith(change))).toEqual([]);
});

test.each<[keyof StaffMember, Partial<StaffMember>]>([
  ["surname", { surname: "Мельник Анна" }],
  ["surname", { surname: "Мельник Ольга Ивановна" }],
  ["firstName", { firstName: "Анна Сергеевна" }],
  ["firstName", { firstName: "Анна Сергеевна", patronymic: "" }],
  ["firstName", { firstName: "Мельник Анна" }],
  ["firstName", { firstName: "Сергеевна", patronymic: "Мельник" }],
  ["patronymic", { patronymic: "Анна Сергеевна" }],
])("more than a %s: %j", (part, change) => {
  const [[place = ""] = []] = reportsOf(namePartsMixed, contextWith(change));
  expect(place).toBe(`assignments/staff/0/${part}`);
});

test.each<Partial<StaffMember>>([
  {},
  { surname: "Бонч Бруевич" },
  { surname: "Гарсиа Лопес" },
  { firstName: "Тхи Лан", patronymic: "" },
  { surname: "Алиева", firstName: "Лейла", patronymic: "Гасан кызы" },
  { surname: "Янукович" },
  { surname: "Бонч  Бруевич" },
  { surname: "Ван Ли", firstName: "Ли" },
  { firstName: "Анна Вичента" },
  { firstName: "Ловнара" },
  { surname: "Мельник", firstName: "Анна", patronymic: "" },
])("each part in its field: %j", (change) => {
  expect(reportsOf(namePartsMixed, contextWith(change))).toEqual([]);
});

test.each<[Partial<StaffMember>, string, string]>([
  [
    { surname: "Иванова", firstName: "Олеся", patronymic: "Иванович" },
    "patronymic",
    "Иванова Олеся Иванович: по отчеству это мужчина, а по фамилии и имени это женщина.",
  ],
  [
    { surname: "Иванов", patronymic: "" },
    "firstName",
    "Иванов Анна: по фамилии это мужчина, а по имени это женщина.",
  ],
  [
    { surname: "Иванов" },
    "surname",
    "Иванов Анна Сергеевна: по фамилии это мужчина, а по имени и отчеству это женщина.",
  ],
  [
    { firstName: "Сергей", patronymic: "Сергеевна", surname: "Ким" },
    "patronymic",
    "Ким Сергей Сергеевна: по имени это мужчина, а по отчеству это женщина.",
  ],
  [
    { sex: "male" },
    "sex",
    "Мельник Анна Сергеевна: в поле sex указана male, а по отчеству это женщина.",
  ],
])("parts of different sexes: %j", (change, part, message) => {
  const [report] = reportsOf(sexDiffers, contextWith(change));
  expect(report?.slice(0, 2)).toEqual([`assignments/staff/0/${part}`, message]);
});

test.each<Partial<StaffMember>>([
  {},
  { surname: "Иванова" },
  { surname: "Щербина", firstName: "Илья", patronymic: "Сергеевич" },
  { surname: "Грин" },
  { surname: "Иванов", sex: "female" },
  { firstName: "Саша", patronymic: "Сергеевич" },
  { surname: "Гашимова", firstName: "Гульназ", patronymic: "Равшан кизи" },
  { surname: "Шевченко", firstName: "Николь", patronymic: "" },
])("fine, or believed: %j", (change) => {
  expect(reportsOf(sexDiffers, contextWith(change))).toEqual([]);
});

test.each([
  ["Старший воспитатель", "старший воспитатель"],
  ["Директор, учитель начальных классов", "директор, учитель начальных классов"],
  ["И. о. заведующего", "и. о. заведующего"],
  ["И.о. заведующего", "и.о. заведующего"],
  ["СТАРШИЙ ВОСПИТАТЕЛЬ", "старший воспитатель"],
])("a capital in «%s»", (position, meant) => {
  const [report] = reportsOf(positionCapital, contextWith({ position }));
  expect(report?.[0]).toBe("assignments/staff/0/position");
  expect(report?.[2]).toBe(`Запишите так: position: ${meant}`);
});

test.each([
  "воспитатель",
  "учитель ОБЖ",
  "учитель РУССКОГО ЯЗЫКА",
  "ВОСПИТАТЕЛЬ групп",
  "IT-специалист",
  "ВРИО директора",
])("no capital that matters: %s", (position) => {
  expect(reportsOf(positionCapital, contextWith({ position }))).toEqual([]);
});
