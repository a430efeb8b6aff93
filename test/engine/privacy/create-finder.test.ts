import { describe, expect, test } from "vitest";

import { createFinder } from "../../../src/engine/privacy/create-finder.ts";

const values = [
  { name: "mobile", value: "+7 (927) 654-32-10" },
  { name: "email", value: "Ann.Home@Mail.example" },
  { name: "card", value: "Карта № 77" },
];
const find = createFinder(values);
const found = (text: string): string[] => find(text).map(({ name }) => name);

describe("a telephone is found", () => {
  test.each([
    "+7 927 654-32-10",
    "8(927)6543210",
    "8-927-654-32-10",
    "+7\u00A0927\u2011654\u201132\u201110",
    "9276543210",
    "счёт 40702, тел. 8 927 654 32 10, доб. 5",
    "＋7 ９２７ ６５４ ３２ １０",
    "+7 927\u200B 6\u00AD5\u00AD4 32\n10",
  ])("in «%s»", (text) => {
    expect(found(text)).toEqual(["mobile"]);
  });
});

describe("an address is found", () => {
  test.each([
    "ann.home@mail.example",
    "ANN.HOME@MAIL.EXAMPLE.",
    "mailto:Ann.Home@mail.example?subject=1",
    "ann.home @ mail.example",
    "a\u00ADnn.ho\u200Bme@mail.example",
    "Почтаann.home@mail.example",
  ])("in «%s»", (text) => {
    expect(found(text)).toEqual(["email"]);
  });
});

test("any other value is found as it stands", () => {
  expect(found("см. карта  № 77")).toEqual(["card"]);
});

test("several are told in the order of the values", () => {
  expect(found("ann.home@mail.example, 89276543210")).toEqual(["mobile", "email"]);
});

test.each([
  "",
  "927 654 32 1",
  "927 и 6543210",
  "927 654 32 11",
  "joann.home@mail.example",
  "ann.home@mail.example.org",
  "ann.home@mail.examples",
  "annXhome@mail.example",
  "карта № 770",
])("«%s» holds none", (text) => {
  expect(found(text)).toEqual([]);
});

test("without values nothing is found", () => {
  expect(createFinder([])("+7 927 654-32-10, ann.home@mail.example")).toEqual([]);
});

test("an extension does not hide a telephone", () => {
  const findOne = createFinder([{ value: "+7 (927) 654-32-10, доб. 5" }]);
  expect(findOne("8-927-654-32-10")).toHaveLength(1);
});
