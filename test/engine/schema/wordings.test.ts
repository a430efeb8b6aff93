import { describe, expect, test } from "vitest";

import type { Field } from "../../../src/engine/schema/describe-field.ts";
import { explainFormat } from "../../../src/engine/schema/format-wordings.ts";
import { valueWordings } from "../../../src/engine/schema/value-wordings.ts";
import { exampleHint } from "../../../src/engine/schema/wording.ts";

const field: Field = {
  name: "«Дата» (date)",
  subject: "Поле «Дата» (date)",
  example: "date: 2024-09-02",
  withValue: (value) => `date: ${String(value)}`,
};

function explain(
  keyword: string,
  value: unknown,
  limit: unknown,
  rest: { token?: string; description?: string } = {},
) {
  const token = rest.token ?? String(value);
  const { description = "" } = rest;
  return valueWordings[keyword]?.({ field, value, token, limit, description });
}

const date = (value: string) =>
  explainFormat({ field, value, token: value, limit: "date", description: "" });

describe("a day that is not in the calendar", () => {
  test.each([
    ["2024-02-30", "В этом месяце дней: 29."],
    ["2023-02-29", "В этом месяце дней: 28."],
    ["2024-04-31", "В этом месяце дней: 30."],
    ["2024-01-32", "В этом месяце дней: 31."],
    ["2024-12-32", "В этом месяце дней: 31."],
    ["2024-13-01", "После года стоит месяц от 01 до 12, потом число."],
    ["2024-00-01", "После года стоит месяц от 01 до 12, потом число."],
  ])("%s", (value, hint) => {
    expect(date(value)).toEqual({
      rule: "wrong-date",
      message: `Поле «Дата» (date): дня ${value} нет в календаре.`,
      hint,
    });
  });
});

test.each([
  ["02.09.2024", "date: 2024-09-02"],
  ["2.9.2024", "date: 2024-09-02"],
  ["12.10.2024 г.", "date: 2024-10-12"],
  ["2024-9-2", "date: 2024-09-02"],
  ["2024-09-02 10:00", "date: 2024-09-02"],
  ["с 02.09.2024", "date: 2024-09-02"],
  ["05/09/2024", "date: 2024-09-05"],
  ["«01» сентября 1987 г.", "date: 1987-09-01"],
  ["14 дек 2025", "date: 2025-12-14"],
])("%s is a date in another form", (value, hint) => {
  expect(date(value)).toEqual({
    rule: "wrong-date",
    message: `Поле «Дата» (date): дата «${value}» записана не ${/^\d+\./.test(value) ? "в том порядке" : "так"}.`,
    hint: `Год, месяц и число через дефис: ${hint}`,
    meant: hint.replace("date: ", ""),
  });
});

test.each(["0000-02-29", "1899-12-31", "2101-01-01", "9999-12-31"])(
  "%s: a year mistyped",
  (value) => {
    expect(date(value)).toEqual({
      rule: "wrong-date",
      message: `Поле «Дата» (date): год ${value.slice(0, 4)} — опечатка.`,
      hint: "Допустимы годы с 1900 по 2100. Например: date: 2024-09-02",
    });
  },
);

test.each(["02.09.24", "2/9/24"])("%s: a year in two digits", (value) => {
  expect(date(value)).toEqual({
    rule: "wrong-date",
    message: `Поле «Дата» (date): год записан двумя цифрами: «${value}».`,
    hint: "Запишите год целиком, за ним месяц и число через дефис. Например: date: 2024-09-02",
  });
});

test.each(["завтра", "от 2024-09-31", "2024-9-31", "сентябрь 2024"])("%s is no date", (value) => {
  expect(date(value)).toEqual({
    rule: "wrong-date",
    message: `Поле «Дата» (date): «${value}» — не дата. Нужны год, месяц и число через дефис.`,
    hint: "Например: date: 2024-09-02",
  });
});

test.each([
  ["idn-email", "адрес электронной почты: нужны имя, знак @ и домен; знака @ здесь нет"],
  ["phone", "номер телефона: нужны +7 или 8 и десять цифр"],
  ["web-address", "адрес в интернете: он начинается с https:// или http://"],
  ["another", "another"],
])("the format %s", (format, name) => {
  expect(explain("format", "x", format)).toEqual({
    rule: "wrong-format",
    message: `Поле «Дата» (date): x — не ${name}.`,
    hint: "Например: date: 2024-09-02",
  });
});

test.each([
  ["idn-email", "info@сад", "в домене нет точки."],
  ["idn-email", "инфо@сад.рф", "имя до знака @ пишут латинскими буквами."],
  ["idn-email", "a@b.ru, c@d.ru", "здесь пишут один адрес."],
  ["idn-email", "a@b .ru", "в адресе не бывает пробелов."],
  [
    "phone",
    "8(845)740-00-1O",
    "нужны +7 или 8 и десять цифр. Знак «O» — буква, а нужна цифра «0».",
  ],
  ["idn-email", "infо@ds1.example", "Знак «о» — буква русская, а нужна латинская «o»."],
  ["idn-email", "info@шкoла14.рф", "в слове «шкoла14» смешаны два алфавита, латинские в нём: «o»."],
  ["idn-email", "info@сад.рф.", "в домене лишняя точка."],
  ["idn-email", "Сад <info@сад.рф>", "здесь пишут только сам адрес."],
  [
    "web-address",
    "https://pugaсhev.ru",
    "в слове «pugaсhev» смешаны два алфавита, русские в нём: «с».",
  ],
  ["web-address", "https://сад.рф/о нас", "в адресе не бывает пробелов, вместо них пишут %20."],
  ["phone", "тел. 8 (84574) 2-00-00", "слов рядом с номером не пишут, кроме «доб.»."],
  ["phone", "84574 2-00-00", "впереди нет +7 или 8."],
  ["phone", "2-00-00", "нет кода города."],
  ["phone", "+7 (84574) 2-00-00, 2-00-01", "здесь пишут один номер, другие — отдельно."],
  ["phone", "+7 (84574) 2-ОО-ОО", "Знак «О» — буква, а нужна цифра «0»."],
  ["date", "2О24-09-02", "Знак «О» — буква, а нужна цифра «0»."],
])("what is wrong with the %s «%s»", (format, value, lack) => {
  expect(explain("format", value, format)?.message.endsWith(lack)).toBe(true);
});

test("a foreign letter is named where with its twin the value would do", () => {
  const latin = "Знак «о» — буква русская, а нужна латинская «o».";
  expect(explain("pattern", "sоkolova", "^[a-z]+$")?.message).toContain(latin);
  expect(explain("pattern", "соколова", "^[a-z]+$")?.message).not.toContain("Знак");
  expect(explain("enum", "mаle", ["male"])?.message).toContain("Знак «а» — буква русская");
  expect(explain("pattern", "77О7", "^\\d+$")?.message).toContain("Знак «О» — буква");
  expect(explain("type", "1О", "integer")?.message).toContain("Знак «О» — буква");
});

test.each([
  ["minLength", "", 1, "empty-value", "текст пуст."],
  ["maxLength", "аб👍", 2, "wrong-size", "знаков 3, а допустимо не больше 2."],
  ["minimum", 0, 1, "wrong-size", "число 0 меньше допустимого."],
  ["maximum", 9, 8, "wrong-size", "число 9 больше допустимого."],
  ["minItems", [1], 2, "wrong-size", "в списке строк 1, а нужно не меньше 2."],
  ["minItems", "x", 2, "wrong-size", "в списке строк 0, а нужно не меньше 2."],
  ["uniqueItems", "x", true, "repeated-value", "значение x уже есть в этом списке."],
  [
    "x-checksum",
    "77",
    "inn",
    "wrong-checksum",
    "контрольная цифра не сходится, в номере 77 опечатка.",
  ],
])("%s %j, %j", (keyword, value, limit, rule, said) => {
  expect(explain(keyword, value, limit)).toMatchObject({
    rule,
    message: `Поле «Дата» (date): ${said}`,
  });
});

test.each([
  ["maxLength", "Сократите текст."],
  ["minimum", "Наименьшее допустимое число: 5."],
  ["maximum", "Наибольшее допустимое число: 5."],
  ["uniqueItems", "Удалите повтор."],
  ["x-checksum", "Сверьте номер с выпиской из ЕГРЮЛ."],
  ["minItems", "Например: date: 2024-09-02"],
  ["minLength", "Например: date: 2024-09-02"],
])("the hint of %s", (keyword, hint) => {
  expect(explain(keyword, "x", 5)?.hint).toBe(hint);
});

test.each(["649900000149", "326649900000015"])("%s is a number of an entrepreneur", (number) => {
  expect(explain("x-checksum", number, "inn")?.hint).toContain("из ЕГРИП.");
});

test("a pattern is told in the words of the schema", () => {
  expect(explain("pattern", "x", "^\\d$", { description: "Одна цифра." })).toEqual({
    rule: "wrong-format",
    message: "Поле «Дата» (date): значение x не подходит. Одна цифра.",
    hint: "Например: date: 2024-09-02",
  });
});

describe("another type", () => {
  test.each([
    [5, "integer", "5", "число 5"],
    ["да", "boolean", "«да»", "текст «да»"],
    [true, "array", "true", "true"],
    [[1], "object", "[1]", "список"],
    [{ a: 1 }, "string", "{ a: 1 }", "набор полей"],
    ["x", "other", "«x»", "текст «x»"],
  ])("%j for %s", (value, limit, token, here) => {
    const names: Record<string, string> = {
      integer: "целое число",
      boolean: "true (да) или false (нет)",
      array: "список: каждая строка начинается с «- »",
      object: "набор полей: в каждой строке имя, двоеточие и значение",
      string: "текст",
    };
    expect(explain("type", value, limit, { token })).toEqual({
      rule: "wrong-type",
      message: `Поле «Дата» (date): ожидается ${names[limit] ?? limit}, а здесь ${here}.`,
      hint: "Например: date: 2024-09-02",
    });
  });

  test.each([
    [12, "012", "число, теряя ноль в начале"],
    [12, "12", "число"],
    [0, "0", "число"],
    [0.5, "0.5", "число"],
    [10, "1012", "число"],
    [true, "yes", "«да» или «нет»"],
  ])("%j typed as %s wants quotes", (value, token, readAs) => {
    expect(explain("type", value, "string", { token })).toEqual({
      rule: "missing-quotes",
      message: `Поле «Дата» (date): значение ${token} записано без кавычек, и YAML читает его как ${readAs}.`,
      hint: `Возьмите его в кавычки: date: ${token}`,
      meant: token,
    });
  });

  test("nothing at all", () => {
    expect(explain("type", null, "string")).toMatchObject({
      rule: "empty-value",
      message: "Поле «Дата» (date): значение не указано.",
    });
  });
});

describe("one of a list of values", () => {
  const limit = ["male", "female"];
  const description = "male — мужской, female — женский.";

  test.each([
    ["женский", "Возможно, вы имели в виду «female».", false],
    ["Мужской", "Возможно, вы имели в виду «male».", false],
    ["mal", "Возможно, вы имели в виду «male».", true],
    ["другой", "Допустимо: «male», «female».", true],
  ])("%s", (value, hint, isNear) => {
    expect(explain("enum", value, limit, { description })).toEqual({
      rule: "unknown-value",
      message: `Поле «Дата» (date): значение ${value} здесь не допускается.`,
      hint,
      meant: /имели в виду «(.+)»/u.exec(hint)?.[1],
      isNear,
    });
  });
});

test("a field without an example has no hint", () => {
  expect(exampleHint({ ...field, example: null })).toEqual({});
  expect(exampleHint(field)).toEqual({ hint: "Например: date: 2024-09-02" });
});

describe("a text that lacks the format of its field", () => {
  const refused = (limit: string, value: string) =>
    explainFormat({ field, value, token: "x", limit, description: "" });
  const meant = (limit: string, value: string) => refused(limit, value).meant;
  const lack = (limit: string, value: string) =>
    refused(limit, value).message.split("; ")[1] ?? ".";

  test("may be a telephone without the code of the country", () => {
    expect(meant("phone", " 84574 2-00-00")).toBe("+7 (84574) 2-00-00");
    expect(meant("phone", "78457420000")).toBe("+7 (845) 742-00-00");
    expect(meant("phone", "2-00-00")).toBeUndefined();
  });

  test("may be an address with blanks, or without its beginning", () => {
    expect(meant("idn-email", " ds1 @ example.ru ")).toBe("ds1@example.ru");
    expect(meant("idn-email", "ds1")).toBeUndefined();
    const site = "https://ds1.example.ru/http://x";
    for (const text of [
      "ds1.example.ru/http://x",
      "//ds1.example.ru/http://x",
      ` https:/${site.slice(8)} `,
    ])
      expect(meant("web-address", text)).toBe(site);
    expect(meant("web-address", "HTTP:ds1.example.ru")).toBe("https://ds1.example.ru");
    expect(meant("web-address", "https://")).toBeUndefined();
  });

  test("may be right but for letters that only look right", () => {
    expect(meant("idn-email", "іnfo@example.ru")).toBe("info@example.ru");
  });

  test("is told what an address lacks", () => {
    expect(
      [" a@b.ru, c@d.ru", "a@b.ru;c@d.ru", "a@b.ru c@d.ru", "a@b.ru,c"].map((text) =>
        lack("idn-email", text),
      ),
    ).toEqual(Array.from({ length: 4 }, () => "здесь пишут один адрес."));
    expect(lack("idn-email", "a.b.ru")).toBe("знака @ здесь нет.");
    expect(lack("idn-email", "a@b .ru")).toContain("в адресе не бывает пробелов.");
    expect(lack("idn-email", "почта@b.ru")).toBe("имя до знака @ пишут латинскими буквами.");
    expect(lack("idn-email", "a@b")).toBe("в домене нет точки.");
    expect(lack("idn-email", "a@-b.ru")).toBe(".");
  });

  test("is told what a telephone lacks", () => {
    const several = "здесь пишут один номер, другие — отдельно.";
    expect(lack("phone", "2-00-00, 2-00-01")).toBe(several);
    expect(lack("phone", "2-00-00/доб. 12")).not.toBe(several);
    const prefix = "впереди нет +7 или 8.";
    expect([lack("phone", "84574 2-00-00"), lack("phone", "(7) 84574 2-00-00")]).toEqual([
      prefix,
      prefix,
    ]);
    expect([
      lack("phone", "+7 84574 2-00-00 1"),
      lack("phone", "+84574 7-00-000"),
      lack("phone", "9 84574 2-00-00"),
    ]).toEqual([...[".", ".", "."]]);
    expect(
      ["20000", "123456789", "1234", "123456789012"].map((text) => lack("phone", text)),
    ).toEqual([...["нет кода города.", "нет кода города.", ".", "."]]);
  });

  test("is called what it ought to be", () => {
    expect(refused("web-address", "x").message).toBe(
      "Поле «Дата» (date): x — не адрес в интернете: он начинается с https:// или http://.",
    );
    expect(refused("idn-email", "a@-b.ru").message).toBe(
      "Поле «Дата» (date): x — не адрес электронной почты: нужны имя, знак @ и домен.",
    );
    expect(refused("phone", "1").message).toBe(
      "Поле «Дата» (date): x — не номер телефона: нужны +7 или 8 и десять цифр.",
    );
    expect(refused("colour", "1").message).toBe("Поле «Дата» (date): x — не colour.");
  });
});
