import { describe, expect, test } from "vitest";
import {
  type ChartOf,
  heatChart,
  organizationCharts,
  verdictChart,
} from "../../../src/engine/coverage/charts.ts";
import { sumVerdicts } from "../../../src/engine/coverage/count-parts.ts";
import type { Task } from "../../../src/engine/coverage/coverage.ts";
import { makeTrees } from "../../../src/engine/coverage/formats/make-tree.ts";
import { plainText } from "../../../src/engine/tree/plain-text.ts";
import { sample } from "./sample.ts";

const { date, words, organizations } = sample;
const [broken, sad] = organizations;
if (!broken || !sad) throw new Error("The sample is empty");
const charts = organizationCharts(sad, date, words);

function named(header: string, all: readonly ChartOf[] = charts): ChartOf {
  const found = all.find((each) => each.header[0].startsWith(header));
  if (!found) throw new Error(`No chart ${header}`);
  return found;
}

function rowsOf({ rows }: ChartOf): string[] {
  return rows.map(({ label, marks, told }) => {
    const drawn = marks.map(({ tone, count }) => `${tone} ${String(count)}`).join(", ");
    return `${label} | ${drawn} | ${told}`.replaceAll("\u00A0", " ");
  });
}

describe("the first page of an organization", () => {
  test("requirements by verdict, what each rests on, as many squares as there are", () => {
    const { header, rows } = named("Требования");
    expect(header[0]).toBe("Требования Положения: 6");
    expect(rows).toHaveLength(6);
    expect(rowsOf(named("Требования"))).toContain(
      "Не выполнено | failed 1 | 1 — данные показывают, что не сделано",
    );
  });

  test("people and other figures, what is left among them", () => {
    expect(rowsOf(named("Сделано"))).toEqual([
      "Работники присоединились | done 9, open 1 | 9 из 10",
    ]);
  });

  test("the line of deadlines: what is late, month by month, what has no day", () => {
    expect(rowsOf(named("Сроки"))).toEqual([
      "Срок прошёл | failed 1 | 1 задача, до 16.09.2024",
      "Ноябрь 2024 г. | waiting 1 | 1 задача, до 15.11.2024",
      "Без срока | void 1 | 1 задача",
    ]);
  });

  test("months beyond half a year are one row", () => {
    const [task] = sad.tasks;
    if (!task) throw new Error("No task");
    const due = (month: number): Task => ({
      ...task,
      due: new Date(Date.UTC(2024, 9 + month, 5)).toISOString().slice(0, 10),
    });
    const tasks = Array.from({ length: 9 }, (_, month) => due(month));
    const rows = rowsOf(named("Сроки", organizationCharts({ ...sad, tasks }, date, words)));
    expect(rows).toHaveLength(7);
    expect(rows[0]).toBe("Октябрь 2024 г. | open 1 | 1 задача, до 05.10.2024");
    expect(rows[6]).toBe("Позже | open 3 | 3 задачи, первая — до 05.04.2025");
  });

  test("what there is nothing of is not drawn", () => {
    expect(organizationCharts(broken, date, words)).toEqual([]);
  });
});

describe("the map of many organizations", () => {
  test("squares in the order of requirements, trouble in words", () => {
    expect(rowsOf(heatChart(organizations, words))).toEqual([
      "broken |  | не проверены: ошибки в данных",
      "Детский сад № 1 | done 1, void 1, waiting 1, failed 1, stated 1, open 1 | подтвердить нечем 1, не выполнено 1, отложено 1",
    ]);
  });

  test("verdicts of all are counted together", () => {
    const counts = sumVerdicts([sad.counts, sad.counts, broken.counts]);
    expect(verdictChart(counts, words).header[0]).toBe("Требования Положения: 12");
  });

  test("of many there is a file each, and one with the map", () => {
    const many = Array.from({ length: 21 }, (_, index) => ({ ...sad, id: `ds${String(index)}` }));
    const trees = makeTrees({ ...sample, organizations: many });
    expect(trees.map(({ name }) => name)).toEqual([
      "coverage",
      ...many.map(({ id }) => `coverage/${id}`),
    ]);
    const [first, second] = trees.map(({ tree }) => plainText(tree));
    expect(first).toContain("в папке coverage");
    expect(first).not.toContain("Что сделать:");
    expect(first).toContain("Общие файлы");
    expect(second).toContain("Что сделать:");
    expect(second).not.toContain("Сводка");
    expect(makeTrees(sample)).toHaveLength(1);
  });

  test("of one its name stands above, and days where some task has one", () => {
    const told = (organization: typeof sad): string => {
      const [only] = makeTrees({ ...sample, organizations: [organization], shared: [] });
      return only ? plainText(only.tree).replaceAll("\u00A0", " ") : "";
    };
    expect(told(sad)).toMatch(/^Детский сад № 1\. Для внутреннего пользования/mu);
    expect(told(sad)).not.toMatch(/^1\. /mu);
    expect(told(sad)).toContain("Срок\tЧто не так");
    const undated = sad.tasks.filter(({ due }) => due === undefined);
    expect(told({ ...sad, tasks: undated })).toMatch(/^Что не так\tЧто сделать/mu);
  });

  test("names stay as their charters have them", () => {
    const named = { ...sad, name: "МАДОУ «ЦРР – детский сад № 77»" };
    const [only] = makeTrees({ ...sample, organizations: [broken, named] });
    const said = only ? plainText(only.tree).replaceAll("\u00A0", " ") : "";
    expect(said.split(named.name).length - 1).toBe(3);
  });
});
