import { describe, expect, test } from "vitest";
import { valueWordings } from "../../../src/engine/schema/value-wordings.ts";
import { readSchemaSets } from "../../../scripts/schemas/schema-sets.ts";
import { change, problemsOf } from "../check/support.ts";

describe("values", () => {
  test("nothing after the colon", () => {
    const organization = change("organization", "email: ds1@example.ru", "email:");
    expect(problemsOf({ organization })).toMatchInlineSnapshot(`
      "o/organization.yaml:18:1–18:6 error empty-value
      Поле «Электронная почта» (email): значение не указано.
      Например: email: info@ds1.example"
    `);
  });
  test("a number where a text is expected", () => {
    const documents = change("documents", '"86"', "86");
    expect(problemsOf({ documents })).toMatchInlineSnapshot(`
      "o/documents.yaml:4:13–4:15 error missing-quotes
      Поле «Номер документа» (number): значение 86 записано без кавычек, и YAML читает его как число.
      Возьмите его в кавычки: number: "86""
    `);
  });
  test("true where a text is expected", () => {
    const organization = change("organization", "type: kindergarten", "type: true");
    expect(problemsOf({ organization })).toMatchInlineSnapshot(`
      "o/organization.yaml:5:7–5:11 error missing-quotes
      Поле «Тип организации» (type): значение true записано без кавычек, и YAML читает его как «да» или «нет».
      Возьмите его в кавычки: type: "true""
    `);
  });
  test("a telephone without quotes that YAML takes for a number", () => {
    const organization = change("organization", "+7 (84574) 2-00-00", "+78457420000");
    expect(problemsOf({ organization })).toMatchInlineSnapshot(`
      "o/organization.yaml:17:5–17:17 error missing-quotes
      Поле «Телефон» (phones, № 1): значение +78457420000 записано без кавычек, и YAML читает его как число.
      Возьмите его в кавычки: "+78457420000""
    `);
  });
  test("a text where a whole number is expected", () => {
    const documents = change("documents", "edition: 1", "edition: первая");
    expect(problemsOf({ documents })).toMatchInlineSnapshot(`
      "o/documents.yaml:14:14–14:20 error wrong-type
      Поле «Номер редакции» (edition): ожидается целое число, а здесь текст «первая».
      Например: edition: 1"
    `);
  });
  test("a list where a text is expected", () => {
    const organization = change("organization", "site: ", "site:\n  - ");
    expect(problemsOf({ organization })).toMatchInlineSnapshot(`
      "o/organization.yaml:20:3–20:27 error wrong-type
      Поле «Официальный сайт» (site): ожидается текст, а здесь список.
      Например: site: https://ds1.example"
    `);
  });
  test("a text where an object is expected", () => {
    const groups = "groups:\n  - solnyshko\n";
    expect(problemsOf({ groups })).toMatchInlineSnapshot(`
      "o/groups.yaml:2:5–2:14 error wrong-type
      Поле «Группа или класс» (groups, № 1): ожидается набор полей: в каждой строке имя, двоеточие и значение, а здесь текст «solnyshko».
      —"
    `);
  });
  test("a list where the file's fields are expected", () => {
    expect(problemsOf({ groups: "- a\n" })).toMatchInlineSnapshot(`
      "o/groups.yaml:1:1–1:4 error wrong-type
      Файл «Группы и классы»: ожидается набор полей: в каждой строке имя, двоеточие и значение, а здесь список.
      —"
    `);
  });
  test("an empty text", () => {
    const groups = change("groups", "«Солнышко»", '""');
    expect(problemsOf({ groups })).toMatchInlineSnapshot(`
      "o/groups.yaml:3:11–3:13 error empty-value
      Поле «Название» (name): текст пуст.
      Например: name: Солнышко"
    `);
  });
  test("only blanks", () => {
    const groups = change("groups", "«Солнышко»", '"  "');
    expect(problemsOf({ groups })).toMatchInlineSnapshot(`
      "o/groups.yaml:3:11–3:15 error wrong-format
      Поле «Название» (name): значение « » не подходит. Короткий текст до 500 знаков, не только пробелы.
      Например: name: Солнышко"
    `);
  });
  test("a text too long, counted in characters", () => {
    const groups = change("groups", "«Солнышко»", "👍".repeat(501));
    expect(problemsOf({ groups })).toMatchInlineSnapshot(`
      "o/groups.yaml:3:11–3:1013 error wrong-size
      Поле «Название» (name): знаков 501, а допустимо не больше 500.
      Сократите текст."
    `);
  });
  test("a value that is not in the list", () => {
    const groups = change("groups", "age-group", "age-grup");
    expect(problemsOf({ groups })).toMatchInlineSnapshot(`
      "o/groups.yaml:4:11–4:19 error unknown-value
      Поле «Вид» (kind): значение «age-grup» здесь не допускается.
      Возможно, вы имели в виду «age-group»."
    `);
    const other = change("groups", "age-group", "кружок");
    expect(problemsOf({ groups: other })).toMatchInlineSnapshot(`
      "o/groups.yaml:4:11–4:17 error unknown-value
      Поле «Вид» (kind): значение «кружок» здесь не допускается.
      Допустимо: «staff», «age-group», «class», «association», «student-group»."
    `);
  });
  test("a date as it is printed", () => {
    const documents = change("documents", "date: 2024-08-30", "date: 30.8.2024");
    expect(problemsOf({ documents })).toMatchInlineSnapshot(`
      "o/documents.yaml:20:13–20:22 error wrong-date
      Поле «Дата протокола» (date): дата «30.8.2024» записана не в том порядке.
      Год, месяц и число через дефис: date: 2024-08-30"
    `);
  });
  test("a month that does not exist", () => {
    const documents = change("documents", "date: 2024-08-30", "date: 2024-30-08");
    expect(problemsOf({ documents })).toMatchInlineSnapshot(`
      "o/documents.yaml:20:13–20:23 error wrong-date
      Поле «Дата протокола» (date): дня 2024-30-08 нет в календаре.
      После года стоит месяц от 01 до 12, потом число."
    `);
  });
  test("a date in words", () => {
    const documents = change("documents", "date: 2024-08-30", "date: 30 августа 2024 г.");
    expect(problemsOf({ documents })).toMatchInlineSnapshot(`
      "o/documents.yaml:20:13–20:31 error wrong-date
      Поле «Дата протокола» (date): дата «30 августа 2024 г.» записана не так.
      Год, месяц и число через дефис: date: 2024-08-30"
    `);
  });
  test("an e-mail, a telephone and a site", () => {
    const organization = change("organization", "ds1@example.ru", "ds1.example.ru")
      .replace("+7 (84574) 2-00-00", "(84574) 2-00-00")
      .replace("https://ds1.example.ru", "ds1.example.ru");
    expect(problemsOf({ organization })).toMatchInlineSnapshot(`
      "o/organization.yaml:17:5–17:20 error wrong-format
      Поле «Телефон» (phones, № 1): «(84574) 2-00-00» — не номер телефона: нужны +7 или 8 и десять цифр; впереди нет +7 или 8.
      Например: +7 (84574) 0-00-00
      o/organization.yaml:18:8–18:22 error wrong-format
      Поле «Электронная почта» (email): «ds1.example.ru» — не адрес электронной почты: нужны имя, знак @ и домен; знака @ здесь нет.
      Например: email: info@ds1.example
      o/organization.yaml:19:7–19:21 error wrong-format
      Поле «Официальный сайт» (site): «ds1.example.ru» — не адрес в интернете: он начинается с https:// или http://.
      Например: site: https://ds1.example"
    `);
  });
  test("an ОГРН with a wrong check digit; a КПП that is too short", () => {
    const organization = change("organization", "1187746728840", "1187746728841").replace(
      "644501001",
      "6445",
    );
    expect(problemsOf({ organization })).toMatchInlineSnapshot(`
      "o/organization.yaml:8:6–8:12 error wrong-format
      Поле «КПП» (kpp): значение «6445» не подходит. Девять знаков в кавычках. У предпринимателя КПП нет: строку не пишут.
      Например: kpp: "644501001"
      o/organization.yaml:9:7–9:22 error wrong-checksum
      Поле «ОГРН» (ogrn): контрольная цифра не сходится, в номере «1187746728841» опечатка.
      Сверьте номер с выпиской из ЕГРЮЛ."
    `);
  });
  test("an ИНН that is too short is not also called wrong in its check digit", () => {
    const organization = change("organization", "7707418081", "77074");
    expect(problemsOf({ organization })).toMatchInlineSnapshot(`
      "o/organization.yaml:7:6–7:13 error wrong-format
      Поле «ИНН» (inn): значение «77074» не подходит. Десять цифр (у предпринимателя двенадцать) в кавычках, чтобы не потерялся ноль в начале. Последние цифры — контрольные, программа их проверяет.
      Например: inn: "7707418081""
    `);
  });
  test("numbers out of range", () => {
    const documents = change("documents", "edition: 1", "edition: 0");
    expect(problemsOf({ documents })).toMatchInlineSnapshot(`
      "o/documents.yaml:14:14–14:15 error wrong-size
      Поле «Номер редакции» (edition): число 0 меньше допустимого.
      Наименьшее допустимое число: 1."
    `);
    const large = change("documents", "edition: 1", "edition: 1001");
    expect(problemsOf({ documents: large })).toMatchInlineSnapshot(`
      "o/documents.yaml:14:14–14:18 error wrong-size
      Поле «Номер редакции» (edition): число 1001 больше допустимого.
      Наибольшее допустимое число: 1000."
    `);
  });
  test("a list too short", () => {
    const organization = change("organization", "phones:\n  - +7 (84574) 2-00-00", "phones: []");
    expect(problemsOf({ organization })).toMatchInlineSnapshot(`
      "o/organization.yaml:16:9–16:11 error wrong-size
      Поле «Телефоны» (phones): в списке строк 0, а нужно не меньше 1.
      Например: phones: [ +7 (84574) 0-00-00 ]"
    `);
  });
});

describe("fields", () => {
  test("a misspelling next to a field that is really missing", () => {
    const groups = "groups:\n  - id: a\n    nmae: Имя\n";
    expect(problemsOf({ groups })).toMatchInlineSnapshot(`
      "o/groups.yaml:2:5–2:10 error missing-field
      «Группа или класс» (groups, № 1): не хватает поля «Название» (name).
      Например: name: Солнышко
      o/groups.yaml:2:5–2:10 error missing-field
      «Группа или класс» (groups, № 1): не хватает поля «Вид» (kind).
      Например: kind: age-group
      o/groups.yaml:3:5–3:9 error unknown-field
      Неизвестное поле «nmae».
      Здесь допустимы: «id», «name», «kind», «age», «description», «building», «openedOn», «closedOn», «forms», «createdOn», «parentsJoinedOn»."
    `);
  });
  test("a name with a letter of the other keyboard", () => {
    const organization = change("organization", "inn:", "іnn:");
    expect(problemsOf({ organization })).toContain(
      "Неизвестное поле «іnn». Знак «і» — буква кириллицы, а нужна латинская «i».",
    );
  });
  test("a Russian title, not typed exactly", () => {
    const assignments = change("assignments", "surname: Макарова", "фамилия: Макарова");
    expect(problemsOf({ assignments })).toMatchInlineSnapshot(`
      "o/assignments.yaml:3:5–3:12 error unknown-field
      Неизвестное поле «фамилия».
      Возможно, вы имели в виду «surname» («Фамилия»)."
    `);
  });
  test("two unknown fields that could be the same one", () => {
    const groups = change("groups", "name:", "nam: а\n    namee:");
    expect(problemsOf({ groups })).toMatchInlineSnapshot(`
      "o/groups.yaml:3:5–3:8 error unknown-field
      Неизвестное поле «nam».
      Возможно, вы имели в виду «name» («Название»).
      o/groups.yaml:4:5–4:10 error unknown-field
      Неизвестное поле «namee».
      Здесь допустимы: «id», «name», «kind», «age», «description», «building», «openedOn», «closedOn», «forms», «createdOn», «parentsJoinedOn»."
    `);
  });
});

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** All keywords of the schemas but those that refuse nothing by themselves. */
function assertionsIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(assertionsIn);
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const isMap = key === "properties" || key === "$defs";
    if (isMap && isObject(value)) return Object.values(value).flatMap(assertionsIn);
    if (key === "items") return assertionsIn(value);
    return [key];
  });
}

test("every keyword of the schemas has its wording", () => {
  const silent = ["$schema", "$id", "$ref", "title", "description", "examples"];
  const marks = ["x-audience", "x-id", "x-normalize", "x-reference", "x-derived", "x-value"];
  const ofFields = ["required", "additionalProperties"];
  const known = new Set([...silent, ...marks, ...ofFields, ...Object.keys(valueWordings)]);
  const schemas = [...readSchemaSets().values()].flatMap((set) => Object.values(set.schemas));
  const used = new Set(schemas.flatMap(assertionsIn));
  expect([...used].filter((keyword) => !known.has(keyword))).toEqual([]);
});
