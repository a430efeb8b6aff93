import { expect, test } from "vitest";
import { findLostClauses } from "../../../src/engine/documents/lost-clauses.ts";
import { numberTree } from "../../../src/engine/tree/number-tree.ts";
import type { Block } from "../../../src/engine/tree/types.ts";

const paragraph = (value: string): Block<null> => ({
  type: "paragraph",
  children: [{ type: "text", value }],
});
const clause = (text: string, ...inside: Block<null>[]): Block<null> => ({
  type: "clause",
  ...{ label: null, number: null },
  children: [paragraph(text), ...inside],
});
const former = numberTree({
  type: "document",
  properties: {
    ...{ title: "Положение", kind: "regulation", author: "", date: "2024-09-02" },
    ...{ layout: "regulation", audience: "public" },
  },
  children: [
    {
      type: "section",
      ...{ label: null, number: null, title: [{ type: "text", value: "Общее" }] },
      children: [clause("Проверяют раз в год."), clause("Обязан:", clause("беречь пароль"))],
    },
  ],
});

function flawsOf(...changes: [clause: string, isNew: boolean, words: string | null][]): string[] {
  const amendment = {
    ...{ act: "Приказ № 12 от 03.02.2025", day: "2024-09-02" },
    changes: changes.map(([number, isNew, words], index) => ({
      ...{ clause: number, isNew, words },
      place: { file: "documents", path: ["editions", 1, "changes", index, "clause"] },
    })),
  };
  const place = { file: "documents.yaml", line: 1, column: 1 };
  return findLostClauses(amendment, former, () => place).map(({ message }) => message);
}

test("a clause that is there, its words in any spelling, and a new number are in order", () => {
  const words = "РАЗ\u00A0В год";
  expect(flawsOf(["1.1", false, words], ["1", false, null], ["1", false, "беречь пароль"])).toEqual(
    [],
  );
  expect(flawsOf(["1.2.1", false, "пароль"], ["1.2", false, "Обязан"])).toEqual([]);
  // What the act itself adds can be changed by it further on.
  expect(flawsOf(["1.3", true, null], ["1.3", false, "новых слов"], ["2", true, null])).toEqual([]);
});

test("what is not there is told, each change by itself", () => {
  expect(
    flawsOf(
      ["7.7", false, null],
      ["7", false, null],
      ["1.1", false, "два раза"],
      ["1.2", true, null],
      ["1.9", true, null],
    ),
  ).toEqual([
    "Приказ № 12 от 03.02.2025: пункта 7.7 в прежней редакции нет, а его меняют.",
    "Приказ № 12 от 03.02.2025: раздела 7 в прежней редакции нет, а его меняют.",
    "Приказ № 12 от 03.02.2025: слов «два раза» в прежней редакции пункта 1.1 нет.",
    "Приказ № 12 от 03.02.2025: пункт 1.2 в прежней редакции уже есть, а его добавляют.",
    "Приказ № 12 от 03.02.2025: добавляют пункт 1.9, а пункта 1.8 перед ним нет.",
  ]);
});
