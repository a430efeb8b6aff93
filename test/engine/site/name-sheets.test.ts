import { expect, test } from "vitest";

import { nameSheets } from "../../../src/engine/site/name-sheets.ts";
import type { DocumentTree } from "../../../src/engine/tree/types.ts";

const subject = {
  name: "МДОУ «Детский сад № 1»",
  namesInTitles: () => ["ИКОП «Сферум»", "платформе «Сферум»"],
};

function shortTitles(...titles: string[]): string[] {
  const sheets = titles.map((title, index) => {
    const tree: DocumentTree<string> = {
      type: "document",
      properties: {
        ...{ kind: "sheet", title, author: "", layout: "sheet" as const },
        ...{ audience: "public" as const, date: "2024-09-02" },
      },
      children: [],
    };
    return { name: String(index), tree };
  });
  return [...nameSheets(subject, sheets, (title) => title).values()];
}

test.each([
  ["Памятка для родителей об использовании ИКОП «Сферум»", "Памятка для родителей"],
  ["Памятка педагога о работе на платформе «Сферум»", "Памятка педагога"],
  ["Памятка администратора ИКОП «Сферум» в МДОУ «Детский сад № 1»", "Памятка администратора"],
  ["Памятка руководителя МДОУ «Детский сад № 1» о работе на ИКОП «Сферум»", "Памятка руководителя"],
  ["Памятка родителям о приёме в МДОУ «Детский сад № 1»", "Памятка родителям о приёме"],
  ["Памятка о безопасности в сети", "Памятка о безопасности в сети"],
  ["Памятка МДОУ «Детский сад № 1»", "Памятка МДОУ «Детский сад № 1»"],
])("%s", (title, short) => {
  expect(shortTitles(title)).toEqual([short]);
});

test("two sheets that would be called alike keep their titles", () => {
  const titles = ["Памятка педагога ИКОП «Сферум»", "Памятка педагога МДОУ «Детский сад № 1»"];
  expect(shortTitles(...titles)).toEqual(titles);
});
