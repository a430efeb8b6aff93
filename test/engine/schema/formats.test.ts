import { describe, expect, test } from "vitest";

import { formats } from "../../../src/engine/schema/formats.ts";

describe("a telephone: +7 or 8 and ten digits", () => {
  test.each([
    "+7 (84574) 2-00-00",
    "+7 (845) 742-00-00",
    "+7 900 000-00-01",
    "+79000000001",
    "+7-900-000-00-01",
    "+7(495)0000000",
    "8 900 000-00-01",
    "8 (84574) 2-00-00",
    "88457420000",
    "8-845-742-00-00",
    "+7 900 000-00-01 доб. 1",
    "8 (84574) 2-00-00, доб. 12",
    "8 (84574) 2-00-00 (доб. 12)",
    "+7  900 000-00-01",
  ])("%s", (text) => {
    expect(formats.phone(text)).toBe(true);
  });

  test.each([
    "7 900 000-00-01",
    "900 000-00-01",
    "8 900 000-00-01, 8 900 000-00-02",
    "+7 900 000-00-01 доб.",
    "+7 900 000-00-0",
    "+7 900 000-00-011",
    "+7 (84) 574-20-000",
    "+7 (845742) 0-00-0",
    "тел. +7 900 000-00-01",
    "+7 900 000--00-01",
    "+7 900 000-00-01-",
    "",
  ])("not «%s»", (text) => {
    expect(formats.phone(text)).toBe(false);
  });
});

describe("an address in the internet", () => {
  test.each([
    "https://a.ru",
    "http://a.ru/",
    "HTTPS://A.RU/b?c=d",
    "https://ds1.example.ru/a/b",
    "https://сад.рф",
  ])("%s", (text) => {
    expect(formats["web-address"](text)).toBe(true);
  });

  test.each([
    "a.ru",
    "ftp://a.ru",
    "https://a",
    "https://",
    "https:///a.ru",
    "https://a.ru/б в",
    "https://a b.ru",
    "https:a.ru",
    "см. https://a.ru",
    "https://a.ru:порт",
  ])("not «%s»", (text) => {
    expect(formats["web-address"](text)).toBe(false);
  });
});

test.each([
  ["+7 (84574) 2-00-00", true],
  ["+7 900 000-00-01", true],
  ["+79000000001", true],
  ["+7(845)742-00-00", true],
  ["8 900 000-00-01", true],
  ["+7 900 000-00-0", false],
  ["+7 (900 000-00-01", false],
  ["+7 900 000-00-01 доб. 2", true],
])("telephone %s: %s", (text, expected) => {
  expect(formats.phone(text)).toBe(expected);
});

test.each([
  ["https://ds1.example.ru", true],
  ["http://детсад.рф/sveden?a=1", true],
  ["ds1.example.ru", false],
  ["https://localhost", false],
  ["https://ds1-pugaсhev.example", false],
  ["https://шкoла14.рф/a", false],
  ["https://сад14.example/Sad-и-школа", true],
  ["https://a b.ru", false],
  ["javascript:alert(1)", false],
])("web address %s: %s", (text, expected) => {
  expect(formats["web-address"](text)).toBe(expected);
});

test.each([
  ["info@ds1.example.ru", true],
  ["a.b+c_d-e@x-y.example", true],
  ["x?bcc=evil@mail.example", false],
  ["x&cc=a@mail.example", false],
  ["x%0D%0ABcc:a@mail.example", false],
  ["a@b@mail.example", false],
  ["a@mail.example\nBcc: b@mail.example", false],
  ["a b@mail.example", false],
  ["a,b@mail.example", false],
  [".a@mail.example", false],
  ["a..b@mail.example", false],
  ["a@mail", false],
  ["a@-mail.example", false],
  ["a@mail-.example", false],
  ["@mail.example", false],
  [`${"a".repeat(65)}@mail.example`, false],
])("e-mail %j: %s", (text, expected) => {
  expect(formats["idn-email"](text)).toBe(expected);
});

test.each([
  ["2024-09-01", true],
  ["1900-01-01", true],
  ["2100-12-31", true],
  ["1899-12-31", false],
  ["2101-01-01", false],
  ["0000-02-29", false],
  ["9999-12-31", false],
  ["2023-02-29", false],
  ["2024-09-01\n", false],
])("date %j: %s", (text, expected) => {
  expect(formats.date(text)).toBe(expected);
});

describe("an e-mail address", () => {
  test.each(["a@b.ru", "info@сад.рф", "info@школа14.рф", "i.o+x@xn--80ai1b.xn--p1ai"])(
    "%s",
    (text) => {
      expect(formats["idn-email"](text)).toBe(true);
    },
  );

  test.each([
    "инфо@сад.рф",
    "info@шкoла14.рф",
    "info@ds1-pugaсhev.example",
    "info@сад",
    "@сад.рф",
    "a@@b.ru",
    "a@1.2.3.4",
    "a@b/c.ru",
    "a@b .ru",
    "",
  ])("not «%s»", (text) => {
    expect(formats["idn-email"](text)).toBe(false);
  });
});

test("what is longer than any address is none, the longest is one", () => {
  const domain = (length: number) => `${"a.".repeat((length - 3) / 2)}com`;
  const name = "n".repeat(64);
  expect(formats["idn-email"](`${name}@${domain(189)}`)).toBe(true);
  expect(formats["idn-email"](`${name}@${domain(191)}`)).toBe(false);
  expect(formats["idn-email"](`n${name}@example.com`)).toBe(false);
  const site = (length: number) => `https://a.com/${"x".repeat(length - 14)}`;
  expect([formats["web-address"](site(2000)), formats["web-address"](site(2001))]).toEqual([
    ...[true, false],
  ]);
});

test("the last label of a domain has letters; before an address on the web nothing stands", () => {
  expect(formats["idn-email"]("a@b.12")).toBe(false);
  expect(formats["idn-email"]("a@12.b")).toBe(true);
  expect(formats["web-address"]("xhttps://a.ru")).toBe(false);
});
