import { describe, expect, test } from "vitest";

import { collectRun } from "../../../../src/node/run/collect-run.ts";
import { evidence } from "../../../../src/packages/sferum/evidence/evidence.ts";
import { sferum } from "../../../../src/packages/sferum/package.ts";
import { exampleContent } from "../../../content-folder.ts";
import { cover, onlyOf, requirementOf } from "../../../engine/coverage/sample.ts";

const { common } = await collectRun({
  content: exampleContent,
  organizations: [],
  documents: ["regulation"],
});
const requirements = sferum.referenceOf(common.reference)?.requirements.requirements ?? [];
const judged = onlyOf(await cover(exampleContent, "2024-10-01"));

test.each<[string, RegExp | string]>([
  ["G1", "редакция № 1 от 02.09.2024"],
  ["G2", /^протокол № 1 от 30\.08\.2024, приказ № \d+ от 02\.09\.2024$/],
  ["G3", /^5 актов, статус проверен \d\d\.\d\d\.\d{4}$/],
  ["G5", "ИКОП «Сферум», приложение VK-мессенджер"],
  ["A1", /^Соколова И\. А\., приказ № \d+ от 02\.09\.2024$/],
  ["A2", "заявка № 01-21/47 от 03.09.2024"],
  ["A3", "регистрация 06.09.2024"],
  ["A4", "организация на платформе с 05.09.2024"],
  ["A5", "группа «Сотрудники», создана 09.09.2024"],
  ["A6", "4 группы, на платформе создано 4"],
  ["A7", "6 ссылок: сотрудник — 1, родитель — 5"],
  ["A8", "Громова С. Ю., приказ № 94 от 16.09.2024"],
  ["A9", "педагоги закреплены: 4 из 4"],
  ["A11", "статус подтверждён: 10 из 10"],
  ["A12", "10 работников, уволено 0"],
  ["A13", "6 ссылок, все использованы или отозваны"],
  ["A14", "«Сотрудники» с 09.09.2024, «Сообщество детского сада» с 09.09.2024"],
  ["H1", /^приказ № \d+ от 02\.09\.2024$/],
  ["H2", "Соколова И. А., старший воспитатель"],
  ["H3", "присоединились: 2 из 2"],
  ["H4", "статус подтверждён: 2 из 2"],
  ["H6", "«Заведующий и педагоги» с 13.09.2024, с родителями 4 чата"],
  ["T1", "присоединились: 8 из 8"],
  ["T2", "статус подтверждён: 8 из 8"],
  ["T3", "6 чатов"],
  ["P1", "5 ссылок, использовано 4"],
  ["F1", "действует с 02.09.2024"],
  ["F2", "срок не ограничен"],
  ["F4", "размещено 05.09.2024"],
  ["S1", "электронная подпись, сертификат по 25.10.2025"],
])("%s of the kindergarten", (id, expected) => {
  const found = requirementOf(judged, id).evidence?.replaceAll("\u00A0", " ");
  if (typeof expected === "string") expect(found).toBe(expected);
  else expect(found).toMatch(expected);
});

test("on an earlier day only what has happened by then counts", async () => {
  const early = onlyOf(await cover(exampleContent, "2024-09-17"));
  expect(requirementOf(early, "A13").evidence).toBe("6 ссылок, ждут: 1");
  const first = onlyOf(await cover(exampleContent, "2024-09-10"));
  expect(requirementOf(first, "A7").evidence).toBe("1 ссылка: сотрудник — 1");
  expect(requirementOf(first, "A8").verdict).toBe("inapplicable");
  expect(requirementOf(first, "A11").evidence).toBe("статус подтверждён: 1 из 5");
});

describe("the table and requirements.yaml fit", () => {
  test("evidence is for requirements that exist", () => {
    const ids = requirements.map(({ id }) => id);
    expect(Object.keys(evidence).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("what must show in the data has evidence", () => {
    const wanted = requirements.filter(({ outputs }) => outputs.includes("data"));
    expect(wanted.map(({ id }) => id).filter((id) => !(id in evidence))).toEqual([]);
  });

  /** Each rule says itself, for people, which requirements it watches over. */
  test("the rules of a requirement are those that name it as their source", () => {
    for (const { id, rules = [] } of requirements) {
      const watching = sferum.rulePages.filter(({ source }) =>
        new RegExp(`\\b${id}\\b`, "u").test(source),
      );
      expect({ id, rules }).toEqual({ id, rules: watching.map((page) => page.id) });
    }
  });

  test("what must be checked names its rules, and nothing else does", () => {
    for (const { id, outputs, rules } of requirements)
      expect({ id, rules: rules !== undefined }).toEqual({ id, rules: outputs.includes("check") });
  });
});
