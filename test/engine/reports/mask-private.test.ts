import { describe, expect, test } from "vitest";

import { createMask, maskProblem } from "../../../src/engine/reports/mask-private.ts";
import { problem } from "./support.ts";
import { cpuTimeOf } from "../../cpu-time.ts";

const mask = createMask({
  values: ["+7 (927) 654-32-10", "8 (84574) 2-1", "Ann.Home@School.example", "№"],
  fields: ["personalMobile", "personalEmail"],
});

/** What a masked text still tells. */
const told = (text: string): string => mask(text).replaceAll(/[^\p{L}\d@]/gu, "");

describe("what is private is hidden, and all places stay", () => {
  test.each([
    ["a number of the data", "Номер +7 (927) 654-32-10.", "Номер +• (•••) •••-••-••."],
    ["otherwise spaced", "Номер 8-927-654 32 10.", "Номер •-•••-••• •• ••."],
    ["without its beginning", "Номер 9276543210", "Номер ••••••••••"],
    ["with a slip of the pen", "«8 (84574) 2-1» — не номер", "«• (•••••) •-•» — не номер"],
    ["an address of the data", "ann.home@SCHOOL.example", "•••.••••@••••••.•••••••"],
    ["somebody's number", "8 (900) 123-45-67", "• (•••) •••-••-••"],
    ["a number that is told", "код 900, номер 123-45-67!", "••• •••, ••••• •••-••-••!"],
    ["digits of another script", "+7 ٩٠٠ 123-45-67", "+• ••• •••-••-••"],
    ["somebody's box", "Пишите: ivan_1990+a@mail.ru.", "Пишите: ••••_••••+•@••••.••."],
    ["a box in words", "ivan(собака)mail.ru", "••••(••••••)••••.••"],
    [
      "a number in words",
      "восемь 927, сто двадцать три, 45, 67",
      "•••••• •••, ••• •••••••• •••, ••, ••",
    ],
    ["a number in an address", "wa.me/%37%39271234567", "wa.me/%••%•••••••••••"],
    ["a number in references", "&#56; &#57;&#x32;7 123-45-67", "&#••; &#••;&#•••;• •••-••-••"],
    ["a number in cells", "| 8 (927) | 123-45-67 |", "| • (•••) | •••-••-•• |"],
    ["a box said aloud", "ivan собака мэйл точка ру", "•••• •••••• •••• ••••• ••"],
    ["a box in a Russian domain", "иван@яндекс.рф", "••••@••••••.••"],
    ["a field of a line", "  personalMobile: 8 84574 # свой", "  personalMobile: • ••••• # ••••"],
    ["a field in quotes", `"personalEmail" : "a@b.example",`, `"personalEmail" : "•@•.•••••••",`],
    [
      "a field that goes on below",
      "- personalEmail: >-\n    s.gromova@\n    mail.example\n  consent: да",
      "- personalEmail: >-\n    •.•••••••@\n    ••••.•••••••\n  consent: да",
    ],
    [
      "a field whose value is below",
      "personalMobile:\n  8 84574\nid: x",
      "personalMobile:\n  • •••••\nid: x",
    ],
    ["a name with a question mark", "? personalMobile\n: 8 84574", "? personalMobile\n: • •••••"],
    ["fields in a row", "{ personalMobile: 12, id: a }", "{ personalMobile: ••, id: a }"],
  ])("%s", (_name, text, masked) => {
    expect(mask(text)).toBe(masked);
    expect(mask(text)).toHaveLength(text.length);
  });
});

test.each([
  "ИНН 6445000003: контрольная цифра 3, а нужна 2",
  "ИНН 9102000126, КПП 910201001, ОГРН 1149102000126",
  "Приказ № 87 от 02.09.2024, размещён 17.09.2024",
  "Телефон организации +7 (84574) 2-00-00, почта ds1@ds1-pugachev.example",
  "8 900 рублей за 12 детей",
  "Три группы: двадцать семь, тридцать два, пять, восемь; пункты 1, 2, 3, 4, 5, 6, 7, 8, 9, 10",
  "№",
])("«%s» stays", (text) => {
  expect(mask(text)).toBe(text);
});

test("without values only what looks private is hidden", () => {
  const general = createMask({ values: [], fields: [] });
  expect(general("ann.home@school.example, +7 900 123-45-67")).toBe(
    "ann.home@school.example, +• ••• •••-••-••",
  );
});

test("a problem is masked in its words alone", () => {
  const hidden = maskProblem(
    { ...problem, message: "8 900 123-45-67", hint: "8 900 123-45-67" },
    mask,
  );
  expect(hidden).toEqual({ ...problem, message: "• ••• •••-••-••", hint: "• ••• •••-••-••" });
  expect(told("тел. 89276543210")).toBe("тел");
});

test("a sample of the schema is nobody's and stays whole, but for what is known", () => {
  const hint = "Например: main: { staff: makarova, personalMobile: +7 000 000-00-01 }";
  expect(maskProblem({ ...problem, hint }, mask).hint).toBe(hint);
  const known = "Например: personalMobile: +7 927 654-32-10";
  expect(maskProblem({ ...problem, hint: known }, mask).hint).toContain("+• ••• •••-••-••");
  const quoted = "Возьмите его в кавычки: personalMobile: 84574";
  expect(maskProblem({ ...problem, hint: quoted }, mask).hint).not.toContain("84574");
});

test("time grows as the text does", () => {
  for (const piece of [
    "9",
    "8 9",
    "a",
    "a@",
    "код 900 ",
    "(",
    "собака ",
    "+7",
    "personalMobile:\n ",
    "personalMobile: ",
  ]) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(
      cpuTimeOf(() => mask(text)),
      piece,
    ).toBeLessThan(4000);
  }
});
