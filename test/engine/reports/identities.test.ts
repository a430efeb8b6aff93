import { expect, test } from "vitest";
import { identitiesOf } from "../../../src/engine/reports/identities.ts";
import { late } from "./samples.ts";
import { problem } from "./support.ts";

test("file, rule and record; without a record, the message", () => {
  expect(identitiesOf([problem, late])).toEqual([
    "o/organization.yaml wrong-format Поле «ИНН» (inn): нужны десять цифр.",
    "content/organizations/sad 1/documents.yaml late-publication editions.regulation-1.publishedOn",
  ]);
});

test("they stay when lines move and, where there is a record, when words change", () => {
  const moved = { ...late, line: 40, column: 1, endLine: 40, message: "Иначе", hint: "Иначе" };
  expect(identitiesOf([moved])).toEqual(identitiesOf([late]));
});

test("no two problems share one", () => {
  const [first, second, third] = identitiesOf([late, { ...late, message: "Ещё" }, late]);
  expect([second, third]).toEqual([`${String(first)} 2`, `${String(first)} 3`]);
});
