import { expect, test } from "vitest";
import { personalDataInText } from "../../../../src/engine/check/rules/personal-data-in-text.ts";
import { runTextRules } from "../../../../src/engine/check/text-rule.ts";
import { createTextReader } from "../../../../src/engine/documents/open-texts.ts";
import { findings, runExample } from "../../../packages/rules/run-example.ts";

const { id, bad, good } = personalDataInText;

test("a mobile number in a public text", () => {
  expect(findings(id, bad)).toEqual([
    `documents/memo.mdx  error
В публичном тексте записан номер мобильного телефона: +7 (900) 000-00-00.
Удалите его. Телефон и почту организации вставляйте из данных: {organization.email}.`,
  ]);
});

test("mailboxes, and numbers in other spellings", () => {
  expect(
    findings(id, {
      files: `
# documents/memo.mdx
---
title: Памятка
layout: sheet
audience: public
formats: [pdf]
---

Пишите: ivanova.ds1@mail.ru, звоните: 8 900 0000000.
`,
    }),
  ).toEqual([
    `documents/memo.mdx  error
В публичном тексте записан адрес личной почты: ivanova.ds1@mail.ru.
Удалите его. Телефон и почту организации вставляйте из данных: {organization.email}.`,
    `documents/memo.mdx  error
В публичном тексте записан номер мобильного телефона: 8 900 0000000.
Удалите его. Телефон и почту организации вставляйте из данных: {organization.email}.`,
  ]);
});

test.each([
  ["an address from the data", good],
  [
    "an internal text",
    {
      files: `
# documents/memo.mdx
---
title: Памятка
layout: sheet
audience: internal
formats: [pdf]
---

Звоните: +7 900 000-00-00.
`,
    },
  ],
  [
    "office telephones, long numbers, addresses of organizations",
    {
      files: `
# documents/memo.mdx
---
title: Памятка
layout: sheet
audience: public
formats: [pdf]
---

Звоните: +7 (84574) 0-00-01; счёт 40703890900000000000; info@sferum.ru, ds1@mail.ru.example.
`,
    },
  ],
])("fine: %s", (_, example) => {
  expect(findings(id, example)).toEqual([]);
});

test("the place is the very number", () => {
  const [problem] = runExample(bad);
  expect(problem).toMatchObject({ line: 8, column: 23, endLine: 8, endColumn: 41 });
});

test("a part may be included in a public text", () => {
  const part = { path: "parts/help.mdx", text: "Звоните: +7 900 000-00-00." };
  expect(runTextRules([personalDataInText], part, null)).toEqual([
    {
      rule: id,
      severity: "error",
      file: "parts/help.mdx",
      line: 1,
      column: 10,
      endLine: 1,
      endColumn: 26,
      message:
        "В части, которая может войти в публичный текст, записан номер мобильного телефона: +7 900 000-00-00.",
      hint: "Удалите его. Телефон и почту организации вставляйте из данных: {organization.email}.",
    },
  ]);
});

test("texts are read against the rules only where compliance is judged", () => {
  const text = "Звоните: +7 900 000-00-00.";
  const parts = new Map([["help", { path: "parts/help.mdx", text }]]);
  const judged = createTextReader({ lists: [], textRules: [] }, true);
  judged.readParts(parts);
  expect(judged.problems).toHaveLength(1);
  const unjudged = createTextReader({ lists: [], textRules: [] }, false);
  unjudged.readParts(parts);
  expect(unjudged.problems).toEqual([]);
});
