import { expect, test } from "vitest";

import type { DocumentRecord } from "../../../src/engine/documents/document-record.ts";
import { openMentions } from "../../../src/engine/site/mentions.ts";
import type { Block, DocumentTree, Inline } from "../../../src/engine/tree/types.ts";

const line = (value: string): Inline<string>[] => [{ type: "text", value }];

function paper(name: string, kind: string, date: string, number: string, edition?: number) {
  const heading = kind === "ПОЛОЖЕНИЕ" ? "об использовании платформы в саду" : "О платформе";
  const children: Block<string>[] = [
    { type: "documentKind", children: line(kind) },
    { type: "heading", children: line(heading) },
    { type: "dateNumberPlace", date: line(date), number: line(number), place: line("г. Н") },
  ];
  const tree: DocumentTree<string> = {
    type: "document",
    properties: {
      ...{ kind: name, title: name, author: "А", layout: "order" as const },
      ...{ audience: "public" as const, date },
    },
    children,
  };
  const record: DocumentRecord = {
    ...{ id: name, kind: edition === undefined ? name : "regulation", edition: edition ?? null },
    ...{ label: "", date, inForceFrom: null, inForceUntil: null, publishedOn: null },
    ...{ isDraft: false, isRepealed: false, signedFiles: [], sealed: null },
    place: { file: "documents", path: [] },
  };
  return { name, tree, record };
}

const first = paper("regulation-1", "ПОЛОЖЕНИЕ", "2024-09-02", "Редакция № 1", 1);
const second = paper("regulation", "ПОЛОЖЕНИЕ", "2025-12-15", "Редакция № 2", 2);
const order = paper("order", "ПРИКАЗ", "2024-09-02", "№\u00A087");
const disposal = paper("disposal", "РАСПОРЯЖЕНИЕ", "2025-01-13", "№ 5-р");
const unsigned = paper("draft", "ПРИКАЗ", "2025-01-13", "№ ______");

const find = openMentions([first, second, order, disposal, unsigned], [second], {
  full: "Муниципальное дошкольное учреждение «Детский сад № 1 г. Пугачева»",
  short: "МДОУ «Детский сад № 1 г. Пугачева»",
});

/** What of a text leads where. */
function told(text: string): string[] {
  return find(text).map(({ start, end, name }) => `${text.slice(start, end)} → ${name}`);
}

test.each([
  ["утверждено приказом от 02.09.2024 № 87.", "приказом от 02.09.2024 № 87 → order"],
  [
    "приказом от 2\u00A0сентября 2024\u00A0г. №\u00A087",
    "приказом от 2\u00A0сентября 2024\u00A0г. №\u00A087 → order",
  ],
  ["приказом МДОУ «Детский сад № 1 г. Пугачева»\nот 02.09.2024 № 87", "от 02.09.2024 № 87 → order"],
  ["приказом муниципального детского сада № 1 от 02.09.2024 №87", "от 02.09.2024 №87 → order"],
  ["Приказ № 87 никто не отменял", "Приказ № 87 → order"],
  ["с распоряжением от 13.01.2025 № 5-р", "распоряжением от 13.01.2025 № 5-р → disposal"],
  [
    "Положение об использовании платформы в саду",
    "Положение об использовании платформы в саду → regulation",
  ],
  [
    "Положением об использовании платформы\u00A0в саду.",
    "Положением об использовании платформы\u00A0в саду → regulation",
  ],
  ["Положение об использовании платформы в саду (редакция № 1)", "редакция № 1 → regulation-1"],
  ["утрачивает силу Положение (редакция\u00A0№\u00A01)", "редакция\u00A0№\u00A01 → regulation-1"],
])("%s", (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  "приказом Минпросвещения России от 02.09.2024 № 87",
  "приказ от 02.09.2024 № 870",
  "приказ от 02.09.2024 № 87-о",
  "приказ от 03.09.2024 № 87",
  "протокол от 02.09.2024 № 87",
  "Положение (редакция № 12)",
  "приказ № 5-р",
  "приказ от 13.01.2025 № ______",
  "Положение об использовании платформы в садуле",
])("%s leads nowhere", (text) => {
  expect(told(text)).toEqual([]);
});

test.each(["приказом от 03.03.2025 № 12", "Приказ № 12"])(
  "%s leads to the extract of it",
  (text) => {
    const extract = paper("order-extract", "ВЫПИСКА ИЗ ПРИКАЗА", "2025-03-03", "№\u00A012");
    const found = openMentions([order, extract], [], { full: "", short: "" })(text);
    expect(found).toEqual([{ start: 0, end: text.length, name: "order-extract" }]);
  },
);

test("of two orders with one number only the day tells which is meant", () => {
  const other = paper("other", "ПРИКАЗ", "2025-09-02", "№\u00A087");
  const both = openMentions([order, other], [], { full: "", short: "" });
  expect(both("приказ № 87")).toEqual([]);
  expect(both("приказ от 02.09.2025 № 87")).toMatchObject([{ name: "other" }]);
});
