import { expect, test } from "vitest";
import type { Settings } from "../../../src/engine/generated/types.ts";
import type { Problem } from "../../../src/engine/problem.ts";
import { applySettings } from "../../../src/engine/check/apply-settings.ts";

const problem: Problem = {
  rule: "late-publication",
  severity: "error",
  message: "Поздно.",
  file: "content/organizations/a/documents.yaml",
  line: 3,
  column: 5,
  owner: {
    organization: "a",
    file: "documents.yaml",
    record: "editions.regulation-1.publishedOn",
  },
};

const ignore = {
  rule: "late-publication",
  file: "organizations/a/documents.yaml",
  reason: "Переезд сайта.",
  until: "2026-12-31",
};

function apply(data: Settings, day: string | null = "2026-11-24", isInspected = true) {
  const ignorePlaces = (data.ignores ?? []).map((_, index) => {
    const placeOf = (field: string) => ({
      ...{ file: `content/reglament.yaml#${field}`, line: index + 1, column: 1 },
    });
    return { rule: placeOf("rule"), until: placeOf("until") };
  });
  const opened = { data, folder: "content", ignorePlaces };
  return applySettings([problem], opened, day, () => isInspected);
}

test("no settings change nothing", () => {
  expect(apply({})).toEqual({ problems: [problem], waived: [] });
});

test("severity: another one, and off", () => {
  const rule = "late-publication";
  const { problems } = apply({ rules: [{ rule, severity: "warning" }] });
  expect(problems).toEqual([{ ...problem, severity: "warning" }]);
  expect(apply({ rules: [{ rule, severity: "off" }] }).problems).toEqual([]);
  expect(apply({ rules: [{ rule, days: 3 }] }).problems).toEqual([problem]);
});

test.each([
  ["the whole file", {}],
  ["the record", { record: "editions.regulation-1" }],
  ["the field", { record: "editions.regulation-1.publishedOn" }],
])("an ignore of %s keeps the problem back, and says so", (_, part) => {
  const each = { ...ignore, ...part };
  expect(apply({ ignores: [each] })).toEqual({
    problems: [],
    waived: [{ problem, ignore: each }],
  });
});

test.each([
  ["rule", { rule: "other" }],
  ["file", { file: "organizations/b/documents.yaml" }],
  ["record", { record: "editions.regulation" }],
])("an ignore of another %s matches nothing and is a warning", (_, part) => {
  const { problems } = apply({ ignores: [{ ...ignore, ...part }] });
  expect(problems).toEqual([
    problem,
    {
      rule: "unused-ignore",
      severity: "warning",
      ...{ file: "content/reglament.yaml#rule", line: 1, column: 1 },
      message: `Исключению из правила «${"rule" in part ? part.rule : ignore.rule}» ничего не соответствует.`,
      hint: "Если замечание исправлено, удалите исключение. Если нет, сверьте в нём правило, файл и запись.",
    },
  ]);
});

test("whether a file was looked at is asked by its way in the content folder", () => {
  const asked: string[] = [];
  const place = { file: "content/reglament.yaml", line: 1, column: 1 };
  const opened = {
    data: { ignores: [ignore] },
    folder: "content",
    ignorePlaces: [{ rule: place, until: place }],
  };
  applySettings([], opened, "2026-11-24", (file) => {
    asked.push(file);
    return true;
  });
  expect(asked).toEqual(["organizations/a/documents.yaml"]);
});

test("a file that was not looked at: nothing is known of its ignores", () => {
  const ignores = [{ ...ignore, file: "organizations/b/documents.yaml" }];
  expect(apply({ ignores }, "2026-11-24", false).problems).toEqual([problem]);
});

test("an ignore holds on its last day; the day after it is an error and holds no longer", () => {
  expect(apply({ ignores: [ignore] }, "2026-12-31").problems).toEqual([]);
  expect(apply({ ignores: [ignore] }, "2027-01-01").problems).toEqual([
    problem,
    {
      rule: "expired-ignore",
      severity: "error",
      file: "content/reglament.yaml#until",
      line: 1,
      column: 1,
      message:
        "Исключение из правила «late-publication» действовало по 31.12.2026 и больше не действует.",
      hint: "Исправьте то, что отложили, и удалите исключение. Если решено подождать ещё, поставьте новую дату.",
      due: "2027-01-01",
      about: "life",
    },
  ]);
});

test("without a day ignores hold and are not judged: documents do not depend on the day", () => {
  expect(apply({ ignores: [ignore] }, null).problems).toEqual([]);
  expect(apply({ ignores: [{ ...ignore, rule: "other" }] }, null).problems).toEqual([problem]);
});
