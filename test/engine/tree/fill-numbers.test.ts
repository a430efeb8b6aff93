import { expect, test } from "vitest";

import { numberTree } from "../../../src/engine/tree/number-tree.ts";
import { plainText } from "../../../src/engine/tree/plain-text.ts";
import type { Block, DocumentTree, Inline } from "../../../src/engine/tree/types.ts";

/** Every kind of block that has no number of its own, with a reference wherever text may stand. */
function blocksWith<N extends string | null>(number: N): Block<N>[] {
  const reference: Inline<N> = { type: "reference", label: "far", number };
  const say = (value: string): Inline<N>[] => [{ type: "text", value: `${value} ` }, reference];
  const bold: Inline<N>[] = [{ type: "strong", children: say("жирно") }];
  return [
    { type: "organizationBlock", position: "longitudinal", lines: [say("сад"), bold] },
    {
      ...{ type: "letterhead", position: "angular" },
      ...{ sender: [say("от")], addressee: [say("кому")] },
    },
    { type: "approvalMarks", marks: [{ title: say("ПРИНЯТО"), lines: [say("советом")] }] },
    { type: "documentKind", children: say("ПРИКАЗ") },
    { type: "dateNumberPlace", date: say("дата"), number: say("№"), place: say("город") },
    { type: "heading", children: say("О чатах") },
    { type: "bulletList", items: [[{ type: "paragraph", children: say("пункт") }]] },
    { type: "paragraph", children: [{ type: "link", url: "https://a.example", children: bold }] },
    { type: "table", shares: [1, 2], header: [say("а"), say("б")], rows: [[say("в"), say("г")]] },
    {
      ...{ type: "chart", header: [say("что"), [], say("сколько")] },
      rows: [{ label: say("пункты"), marks: [{ tone: "done", count: 2 }], told: say("два") }],
    },
    { type: "qrCode", url: "https://a.example", caption: say("код") },
    {
      ...{ type: "signatureLine", position: say("Заведующий"), name: say("Макарова") },
      electronicMark: [say("подписано")],
    },
    {
      type: "signatureLine",
      position: say("Методист"),
      name: say("Соколова"),
      electronicMark: null,
    },
    { type: "executor", lines: [say("исполнил"), say("телефон")] },
    { type: "subheading", children: say("Подзаголовок") },
    {
      type: "steps",
      steps: [
        { picture: "install", title: say("Поставьте"), text: say("приложение") },
        { picture: "chat", title: say("Войдите"), text: say("в чат") },
      ],
    },
    { type: "callout", lines: [say("рамка")] },
    { type: "checklist", items: [say("сделано"), say("проверено")] },
    { type: "tearOff", count: 2, lines: [say("телефон"), say("сайт")] },
  ];
}

const draft: DocumentTree<null> = {
  type: "document",
  properties: {
    ...{ kind: "memo", title: "Памятка", author: "МДОУ", layout: "sheet" },
    ...{ audience: "public", date: "2024-08-30" },
  },
  children: [
    ...blocksWith(null),
    {
      type: "section",
      label: null,
      number: null,
      title: [{ type: "reference", label: "far", number: null }],
      children: [
        {
          ...{ type: "clause", label: "far", number: null },
          children: [{ type: "paragraph", children: [{ type: "text", value: "Пункт." }] }],
        },
      ],
    },
    {
      ...{ type: "annexMark", label: null, number: null },
      lines: [[{ type: "reference", label: "far", number: null }]],
    },
  ],
};

const numbered = numberTree(draft);

test("references are filled wherever they stand, and nothing else changes", () => {
  const blocks = blocksWith("1.1");
  expect(numbered.children.slice(0, blocks.length)).toEqual(blocks);
  expect(numbered.children.slice(blocks.length)).toEqual([
    {
      ...{ type: "section", label: "p-1", number: "1" },
      title: [{ type: "reference", label: "far", number: "1.1" }],
      children: [
        {
          ...{ type: "clause", label: "far", number: "1.1" },
          children: [{ type: "paragraph", children: [{ type: "text", value: "Пункт." }] }],
        },
      ],
    },
    {
      ...{ type: "annexMark", label: "annex-1", number: "" },
      lines: [[{ type: "reference", label: "far", number: "1.1" }]],
    },
  ]);
});

test("each block is told in lines as it is read", () => {
  expect(plainText(numbered).replaceAll("\u00A0", "␣").split("\n")).toEqual([
    ...["сад 1.1", "жирно 1.1", "от 1.1", "кому 1.1", "ПРИНЯТО 1.1", "советом 1.1"],
    ...["ПРИКАЗ 1.1", "дата 1.1", "№ 1.1", "город 1.1", "О чатах 1.1", "– пункт 1.1"],
    ...["жирно 1.1", "а 1.1\tб 1.1", "в 1.1\tг 1.1"],
    ...["что 1.1\t\tсколько 1.1", "пункты 1.1\tдва 1.1", "код 1.1"],
    ...["Заведующий 1.1", "подписано 1.1", "Макарова 1.1", "Методист 1.1", "Соколова 1.1"],
    ...["исполнил 1.1", "телефон 1.1", "Подзаголовок 1.1"],
    ...["1.␣Поставьте 1.1", "приложение 1.1", "2.␣Войдите 1.1", "в чат 1.1", "рамка 1.1"],
    ...["□ сделано 1.1", "□ проверено 1.1"],
    ...["телефон 1.1", "сайт 1.1", "телефон 1.1", "сайт 1.1"],
    ...["1. 1.1", "1.1. Пункт.", "Приложение", "1.1"],
  ]);
});
