import { expect, test } from "vitest";

import { printed } from "../interpret.ts";

test("a mark agrees with the kind of the document that follows", () => {
  const body = `<ApprovalMark title="Принят">советом</ApprovalMark>

<ApprovalMark title="Утверждён">приказом</ApprovalMark>

<DocumentKind>ПРАВИЛА</DocumentKind>`;
  expect(printed(body)).toBe("ПРИНЯТЫ\nсоветом\nУТВЕРЖДЕНЫ\nприказом\nПРАВИЛА");
});

test("in an annex, with its heading", () => {
  const body = `<DocumentKind>ПРИКАЗ</DocumentKind>

<Annex id="a" />

<ApprovalMark title="Утверждён">приказом</ApprovalMark>

# Инструкция дежурного`;
  expect(printed(body)).toBe("ПРИКАЗ\nПриложение\nУТВЕРЖДЕНА\nприказом\nИнструкция дежурного");
});

test("a title in capitals is the author's own", () => {
  const body = `<ApprovalMark title="УТВЕРЖДАЮ">заведующий</ApprovalMark>

<DocumentKind>ПОЛОЖЕНИЕ</DocumentKind>`;
  expect(printed(body)).toBe("УТВЕРЖДАЮ\nзаведующий\nПОЛОЖЕНИЕ");
});

test("before nothing it is neuter", () => {
  expect(printed('<ApprovalMark title="Утверждён">приказом</ApprovalMark>')).toBe(
    "УТВЕРЖДЕНО\nприказом",
  );
});

test.each([
  ["**Должностная** инструкция", "УТВЕРЖДЕНА\nприказом\nДолжностная инструкция"],
  ["{/* вид */}**Правила** поведения", "УТВЕРЖДЕНЫ\nприказом\nПравила поведения"],
  ["**Пра**вила", "УТВЕРЖДЕНЫ\nприказом\nПравила"],
  ["**Инструкция**", "УТВЕРЖДЕНА\nприказом\nИнструкция"],
])("the kind is read in bold words too: %s", (heading, expected) => {
  const mark = '<ApprovalMark title="Утверждён">приказом</ApprovalMark>';
  expect(printed(`${mark}\n\n# ${heading}`)).toBe(expected);
});
