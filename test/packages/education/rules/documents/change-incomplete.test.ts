import { expect, test } from "vitest";
import { changeIncomplete } from "../../../../../src/packages/education/rules/documents/change-incomplete.ts";
import { findings } from "../../../rules/run-example.ts";

const { id, bad, good } = changeIncomplete;

/** What is said of an order with such a change, which a new edition follows. */
const changed = (...changes: string[]): string[] =>
  findings(id, {
    files: good.files.replace(
      /\n {6}- \{ action.*\n/,
      `\n${changes.map((change) => `      - { clause: "3.2", ${change} }\n`).join("")}`,
    ),
  });

const said = (missing: string, at = 0): string =>
  `documents.yaml editions.order-amendment.changes.${String(at)}.action error
Приказ № 12 от 20.09.2024, изменение пункта 3.2: не записано, ${missing}.
Допишите слова прежнего текста в words, новые слова или новый текст — в text.`;

test("words that are replaced by nothing", () => {
  expect(findings(id, bad)).toEqual([said("какими словами")]);
});

test.each([
  ["action: restate", "какими словами"],
  ["action: add", "какими словами"],
  ["action: add-words, words: раз в год", "какими словами"],
  ["action: exclude-words", "какие слова меняют"],
  ["action: replace-words, text: дважды", "какие слова меняют"],
  ["action: replace-words", "какие слова меняют и какими словами"],
])("%s: %s", (change, missing) => {
  expect(changed(change)).toEqual([said(missing)]);
});

test("each change is looked at", () => {
  expect(changed("action: exclude", "action: exclude-words")).toEqual([
    said("какие слова меняют", 1),
  ]);
});

test.each([
  "action: exclude",
  "action: exclude-words, words: раз в год",
  "action: restate, text: Новый текст пункта.",
  "action: add, text: Новый текст пункта.",
  "action: add-words, text: дважды",
])("fine: %s", (change) => {
  expect(changed(change)).toEqual([]);
});

test("no edition came of the changes", () => {
  expect(
    findings(id, {
      files: good.files.replace("approvedBy: order-amendment", "approvedBy: order-use"),
    }),
  ).toEqual([
    `documents.yaml editions.order-amendment.changes error
Приказ № 12 от 20.09.2024 вносит изменения, а новой редакции, которая из них получилась, нет.
Добавьте запись новой редакции с approvedBy: order-amendment.`,
  ]);
});

test("fine: all is written, and a new edition says what the order changes", () => {
  expect(findings(id, good)).toEqual([]);
});
