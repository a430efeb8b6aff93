import { describe, expect, test } from "vitest";

import { judgeRequirement, type Showing } from "../../../src/engine/coverage/judge-requirement.ts";
import type { Problem } from "../../../src/engine/problem.ts";

const requirement = {
  id: "A5",
  part: "administrator",
  text: "Администратор создаёт группу «Сотрудники».",
  clauses: ["staff-group"],
  outputs: ["regulation", "sheet-administrator", "data", "check"],
  rules: ["missing-staff-group"],
};

const showing: Showing = {
  main: {
    kind: "regulation",
    words: { genitive: "Положения", prepositional: "Положении" },
    isDraft: false,
  },
  kinds: { "sheet-administrator": "памятка администратора" },
  say: (text) => text,
  parts: { administrator: "Администратор" },
  clauses: new Map([["staff-group", "2.1.5"]]),
  documents: new Map([
    ["regulation", [{ kind: "regulation", title: "Положение" }]],
    ["sheet-administrator", [{ kind: "sheet-administrator", title: "Памятка администратора" }]],
  ]),
  isPublic: true,
  errors: [],
  waived: [],
};

const problem: Problem = {
  rule: "missing-staff-group",
  severity: "error",
  message: "Группы нет.",
  file: "groups.yaml",
  line: 1,
  column: 1,
};

const ignore = {
  rule: "missing-staff-group",
  file: "groups.yaml",
  reason: "платформа не работает.",
  until: "2024-11-15",
};

function judge(changes: Partial<Showing>, evidence: Parameters<typeof judgeRequirement>[1]) {
  return judgeRequirement(requirement, evidence, { ...showing, ...changes });
}

test("confirmed: clauses, documents and evidence stand together", () => {
  expect(judge({}, "группа есть")).toEqual({
    id: "A5",
    part: "administrator",
    partTitle: "Администратор",
    text: "Администратор создаёт группу «Сотрудники».",
    clauses: ["2.1.5"],
    documents: [
      { kind: "regulation", title: "Положение" },
      { kind: "sheet-administrator", title: "Памятка администратора" },
    ],
    evidence: "группа есть",
    verdict: "confirmed",
    reasons: [],
    until: null,
  });
});

describe("not met", () => {
  test.each<[string, Partial<Showing>, string | null, string]>([
    ["a clause is missing", { clauses: new Map() }, "есть", "В Положении нет пункта об этом."],
    ["a rule finds an error", { errors: [problem] }, "есть", "Группы нет."],
    [
      "a document is missing",
      { documents: new Map([...showing.documents].slice(0, 1)) },
      "есть",
      "Документа нет: памятка администратора.",
    ],
  ])("%s", (_name, changes, evidence, reason) => {
    const { verdict, reasons } = judge(changes, evidence);
    expect({ verdict, reasons }).toEqual({ verdict: "unmet", reasons: [reason] });
  });

  test("without a Regulation its absence is told once, not every clause", () => {
    const documents = new Map([...showing.documents].slice(1));
    expect(judge({ clauses: null, documents }, "есть").reasons).toEqual([
      "Документа нет: regulation.",
    ]);
  });

  test("without a Regulation clauses alone are not met", () => {
    const elsewhere = { ...requirement, outputs: ["data"] };
    const { verdict, reasons } = judgeRequirement(elsewhere, "есть", { ...showing, clauses: null });
    expect({ verdict, reasons }).toEqual({
      verdict: "unmet",
      reasons: ["Документа нет: regulation."],
    });
    const free = judgeRequirement({ ...elsewhere, clauses: [] }, "есть", {
      ...showing,
      clauses: null,
    });
    expect(free.verdict).toBe("confirmed");
  });

  test("the main document is called as its package calls it", () => {
    const words = { genitive: "Устава", prepositional: "Уставе" };
    const main = { kind: "charter", words, isDraft: false };
    expect(judge({ main, clauses: new Map() }, "есть").reasons).toEqual([
      "В Уставе нет пункта об этом.",
    ]);
    const onSite = { ...requirement, outputs: ["site"] };
    expect(judgeRequirement(onSite, null, { ...showing, main, isPublic: false }).reasons).toEqual([
      "На сайте Устава нет.",
    ]);
  });

  test("a Regulation that is not public is not on the site", () => {
    const onSite = { ...requirement, outputs: ["regulation", "site"] };
    const { verdict, reasons } = judgeRequirement(onSite, null, { ...showing, isPublic: false });
    expect({ verdict, reasons }).toEqual({
      verdict: "unmet",
      reasons: ["На сайте Положения нет."],
    });
  });
});

describe("not shown", () => {
  const draft = { kind: "regulation", words: showing.main.words, isDraft: true };
  const silent = "К этому дню в данных об этом ничего нет.";

  test("the data tell nothing of what must show in them", () => {
    expect(judge({}, null)).toMatchObject({ verdict: "unproven", reasons: [silent] });
  });

  test("a draft of the main document states nothing, but what was done was done", () => {
    const stated = { ...requirement, outputs: ["regulation"] };
    expect(judgeRequirement(stated, null, showing)).toMatchObject({
      verdict: "stated",
      reasons: [],
    });
    expect(judgeRequirement(stated, null, { ...showing, main: draft })).toMatchObject({
      verdict: "unproven",
      reasons: ["Пока есть только проект Положения."],
    });
    expect(judge({ main: draft }, "группа есть").verdict).toBe("confirmed");
  });

  test("a draft of another document shows nothing, whatever the data tell", () => {
    const order = { kind: "order-use", title: "Приказ", isDraft: true as const };
    const asked = { ...requirement, outputs: ["order-use", "data"] };
    const judged = (shown: (typeof order | Omit<typeof order, "isDraft">)[]) =>
      judgeRequirement(asked, "есть", { ...showing, documents: new Map([["order-use", shown]]) });
    expect(judged([order])).toMatchObject({
      verdict: "unproven",
      reasons: ["Пока только проект: Приказ."],
    });
    expect(judged([order, { kind: "order-use", title: "Приказ" }]).verdict).toBe("confirmed");
  });

  test("a requisite, which no clause carries, is not stated anywhere", () => {
    const requisite = { ...requirement, clauses: [], outputs: ["regulation"] };
    expect(judgeRequirement(requisite, null, showing)).toMatchObject({
      verdict: "unproven",
      reasons: [silent],
    });
  });

  test("what is not met weighs more, and is told first", () => {
    const { verdict, reasons } = judge({ errors: [problem] }, null);
    expect({ verdict, reasons }).toEqual({ verdict: "unmet", reasons: ["Группы нет.", silent] });
  });
});

test("a part has a title of its own, or none", () => {
  for (const part of ["administrator", "constructor", "toString", "__proto__"]) {
    const { partTitle } = judgeRequirement({ ...requirement, part }, "есть", showing);
    expect(partTitle).toBe(part === "administrator" ? "Администратор" : part);
  }
});

test("errors of other rules are not its matter", () => {
  expect(judge({ errors: [{ ...problem, rule: "late-publication" }] }, "есть").verdict).toBe(
    "confirmed",
  );
});

describe("waived", () => {
  test("what waits is told with its reason and the nearest last day", () => {
    const later = { ...ignore, until: "2025-01-31" };
    const waived = [
      { problem, ignore: later },
      { problem, ignore },
    ];
    const { verdict, reasons, until } = judge({ waived }, "есть");
    expect({ verdict, until }).toEqual({ verdict: "waived", until: "2024-11-15" });
    expect(reasons).toEqual([
      "Группы нет. Отложено по 31.01.2025: платформа не работает.",
      "Группы нет. Отложено по 15.11.2024: платформа не работает.",
    ]);
  });

  test("what is open besides weighs more", () => {
    const { verdict, until } = judge({ waived: [{ problem, ignore }], errors: [problem] }, "есть");
    expect({ verdict, until }).toEqual({ verdict: "unmet", until: "2024-11-15" });
  });
});

test("not applicable: why, and nothing else", () => {
  const found = judge({ errors: [problem], clauses: new Map() }, { inapplicable: "групп нет" });
  expect(found).toMatchObject({
    ...{ clauses: [], documents: [], evidence: "групп нет", verdict: "inapplicable" },
    ...{ reasons: [], until: null },
  });
});

test("what the data know and a draft says awaits nothing but the signature", () => {
  const main = { ...showing.main, isDraft: true };
  expect(judge({ main }, { awaits: "signature" })).toMatchObject({
    verdict: "unproven",
    evidence: null,
    reasons: ["Пока есть только проект Положения."],
  });
});
