import { describe, expect, test } from "vitest";
import { checkKinds, checkRequirements } from "../../../src/engine/coverage/check-requirements.ts";
import { countParts } from "../../../src/engine/coverage/count-parts.ts";
import type { Task } from "../../../src/engine/coverage/coverage.ts";
import { mergeCoverage } from "../../../src/engine/coverage/merge-coverage.ts";
import { otherDocuments } from "../../../src/engine/coverage/other-documents.ts";
import type { Requirement } from "../../../src/engine/coverage/requirement.ts";
import { tellCounts, tellVerdicts } from "../../../src/engine/coverage/tell-counts.ts";
import { tellTask } from "../../../src/engine/coverage/tell-task.ts";
import { onlyOf, sample } from "./sample.ts";

const sad = onlyOf({ ...sample, organizations: sample.organizations.slice(1) });
const [overdue, waiting] = sad.tasks;
const [shared] = sample.shared;
if (!overdue || !waiting || !shared) throw new Error("No tasks");

describe("a report of parts", () => {
  test("has all organizations, the worst first, and each shared task once", () => {
    const [broken, good] = sample.organizations;
    if (!broken || !good) throw new Error("No organizations");
    const merged = mergeCoverage([
      { ...sample, organizations: [good] },
      { ...sample, organizations: [broken] },
    ]);
    expect(merged).toEqual(sample);
  });

  test("tells shared tasks by the day, what is graver, what waits last, then by place", () => {
    const task = (message: string, more: Partial<Task>): Task => {
      const { due, ...rest } = shared;
      expect(due).toBeDefined();
      return { ...rest, message, ...more };
    };
    const ordered = [
      task("день", { due: "2024-11-30", severity: "warning" }),
      task("ошибка", { severity: "error", file: "b.yaml" }),
      task("без места", { file: null, line: null }),
      task("файл", { file: "a.yaml", line: 9 }),
      task("строка", { file: "b.yaml", line: 2 }),
      task("строка дальше", { file: "b.yaml", line: 10 }),
      task("ждёт", { file: "a.yaml", waived: { until: "2025-01-01", reason: "ж" } }),
    ];
    const of = (tasks: Task[]) => mergeCoverage([{ ...sample, shared: tasks }]).shared;
    expect(of(ordered.toReversed())).toEqual(ordered);
    expect(of([...ordered, ...ordered])).toEqual(ordered);
  });
});

test("requirements by part, in the order in which parts first appear, with their verdicts", () => {
  const parts = countParts(sad.requirements.toReversed());
  expect(parts.map(({ part, title, requirements }) => [part, title, requirements.length])).toEqual([
    ["final", "Заключительные положения", 4],
    ["administrator", "Администратор", 2],
  ]);
  expect(parts[1]?.counts).toEqual({
    ...{ confirmed: 1, stated: 0, unproven: 0, unmet: 0, waived: 0, inapplicable: 1 },
  });
});

test("figures are told without what there is none of", () => {
  expect(tellCounts(sad, sample.words)).toBe(
    "Требований 6: подтверждено данными 1, записано в Положении 1, подтвердить нечем 1, не выполнено 1, отложено 1, не применимо 1. Ошибок 1, предупреждений 1.",
  );
  expect(tellCounts({ ...sad, requirements: [] }, sample.words)).toBe(
    "Требования не проверены: в данных есть ошибки, исправьте сначала их. Ошибок 1, предупреждений 1.",
  );
  expect(tellVerdicts({ ...sad.counts, confirmed: 0, stated: 0, waived: 0 }, sample.words)).toBe(
    "подтвердить нечем 1, не выполнено 1, не применимо 1",
  );
});

test("a task has passed on the day after its own; what waits says why", () => {
  const { due: none, ...undated } = overdue;
  expect(tellTask(overdue, "2024-09-16").term).toBe("16.09.2024");
  expect(tellTask(overdue, "2024-09-17")).toEqual({
    ...{ term: "16.09.2024, прошёл", severity: "ошибка" },
    ...{ message: overdue.told.message, advice: overdue.told.advice },
  });
  expect(none).toBe("2024-09-16");
  expect(tellTask(undated, "2030-01-01").term).toBe("");
  expect(tellTask(waiting, "2024-10-01").advice).toBe("Отложено: Сайт переезжает.");
});

test("documents that show a requirement are told, the main one only where no clause is", () => {
  const [first] = sad.requirements;
  if (!first) throw new Error("No requirement");
  expect(otherDocuments(first)).toBe("Приказ от 02.09.2024 № 86");
  expect(otherDocuments({ ...first, clauses: [] })).toBe("Положение; Приказ от 02.09.2024 № 86");
});

describe("what a requirement names and nothing has", () => {
  const requirement: Requirement = {
    ...{ id: "A1", part: "final", text: "т", clauses: ["c"], outputs: ["data", "order"] },
    rules: ["late-publication"],
  };
  const { rules: _rules, ...without } = requirement;
  const known = {
    parts: { final: "Заключительные положения" },
    evidence: { A1: () => null },
    rules: ["late-publication", "act-unchecked"],
  };
  const told = (more: Partial<Requirement>) =>
    checkRequirements([{ ...requirement, ...more }], known).map(
      ({ path, fault, message, hint }) => [path.join("."), fault, message, hint],
    );

  test("is nothing where all is known", () => {
    expect(told({})).toEqual([]);
    expect(checkRequirements([without], known)).toEqual([]);
    expect(told({ clauses: [], outputs: [] })).toEqual([]);
    expect(told({ outputs: ["check"] })).toEqual([]);
  });

  test("may be its part", () => {
    expect(told({ part: "finals" })).toEqual([
      [
        ...["part", "the requirement A1 stands in the part finals, which has no title"],
        ...["Требование «A1»: части «finals» нет.", "Возможно, вы имели в виду «final»."],
      ],
    ]);
  });

  test("may be a rule", () => {
    expect(told({ rules: ["act-unchecked", "late-publications"] })).toEqual([
      [
        ...["rules.1", "the requirement A1 names the rule late-publications, which is not run"],
        "Требование «A1»: правила «late-publications» нет, и нарушить его нельзя.",
        "Возможно, вы имели в виду «late-publication».",
      ],
    ]);
    expect(told({ rules: ["zzz"] })[0]?.at(-1)).toBe(
      "Все правила назовёт команда reglament explain.",
    );
  });

  test("may be what shows it", () => {
    expect(told({ clauses: [], outputs: [], rules: [] })).toEqual([
      [
        "outputs",
        "the requirement A1 has neither clauses nor outputs nor rules: it is always met",
        "Требование «A1»: не сказано, где видно его выполнение.",
        "Назовите виды документов, site, data или check.",
      ],
    ]);
    expect(told({ id: "B2", outputs: ["order", "data"] })).toEqual([
      [
        "outputs.1",
        "the requirement B2 is to show in the data and has no evidence: it is never met",
        "Требование «B2»: программа не знает, какие данные о нём говорят.",
        "Уберите data или проверьте обозначение требования.",
      ],
    ]);
    expect(told({ outputs: ["check"], rules: [] })).toEqual([
      [
        "outputs.0",
        "the requirement A1 is to be checked and names no rules: it is always met",
        "Требование «A1»: место check названо, а правил нет.",
        "Перечислите правила в поле rules или уберите check.",
      ],
    ]);
  });

  test("may be a document", () => {
    const outputs = ["site", "data", "check", "order", "memos", "zzz"];
    const kinds = ["order", "memo"];
    const wrong = checkKinds([{ ...requirement, outputs }], (kind) => kinds.includes(kind), kinds);
    expect(
      wrong.map(({ path, fault, message, hint }) => [path.join("."), fault, message, hint]),
    ).toEqual([
      [
        ...["outputs.4", "the requirement A1 names the document memos, which no text makes"],
        ...["Требование «A1»: вида документа «memos» нет.", "Возможно, вы имели в виду «memo»."],
      ],
      [
        ...["outputs.5", "the requirement A1 names the document zzz, which no text makes"],
        "Требование «A1»: вида документа «zzz» нет.",
        "Его текст — файл zzz.mdx в папке documents.",
      ],
    ]);
  });
});
