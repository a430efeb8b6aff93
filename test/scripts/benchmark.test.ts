import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";

import { compareRows, readBaseline, saveBaseline } from "../../scripts/benchmark/baseline.ts";
import { spreadOf } from "../../scripts/benchmark/measure.ts";
import { printTable } from "../../scripts/benchmark/print-table.ts";
import { readWords } from "../../scripts/benchmark/read-words.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

let temporary: string;

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), "reglament-"));
});

afterEach(() => {
  rmSync(temporary, { recursive: true, force: true });
});

interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

function runBenchmark(...words: string[]): Promise<Ran> {
  // Without its usual cache Node compiles all anew.
  const cache = { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") };
  const options = { cwd: repository, env: { ...process.env, ...cache, TMPDIR: temporary } };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["scripts/benchmark.ts", ...words],
      options,
      (_, stdout, stderr) => {
        resolve({ status: child.exitCode, stdout, stderr });
      },
    );
  });
}

it("measures everything in a quick run and leaves nothing behind", async () => {
  const { status, stdout, stderr } = await runBenchmark("--quick");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^Node v\d+\.\d+\.\d+, ядер: \d+, процессор: .+\. Прогонов: 1,/);
  const cells = stdout
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) => line.split("|").map((cell) => cell.trim()));
  expect(cells.map(([, what]) => what)).toEqual([
    "Проверка без запуска программы, организаций: 2",
    "DOCX того же текста «в лоб», через docx",
    "PDF того же текста «в лоб», через pdfkit",
    "HTML, одно положение из 1 подряд",
    "DOCX, одно положение из 1 подряд",
    "PDF, одно положение из 1 подряд",
    "Пакет организации (DOCX и PDF regulation), один из 1 подряд",
    "Пакет организации (DOCX и PDF regulation), с чтением данных и записью файлов",
    "Команда validate, организаций: 2",
    "Справка",
    "Команда build, организаций: 1",
    "Команда build, ничего не изменилось, организаций: 1",
    "Команда build, изменилась одна, организаций: 1",
  ]);
  expect(stdout).toMatch(/^\d+,\d\d × {2}PDF, одно положение .*, против: PDF того же текста/mu);
  const figure = /^\d+(,\d)?$/;
  for (const [, what = "", median, , , memory] of cells) {
    expect(median, what).toMatch(figure);
    expect(memory, what).toMatch(/^(?:Команда|Справка)/u.test(what) ? figure : /^$/);
  }
  expect(readdirSync(temporary)).toEqual([]);
});

it("tells how it is used when it is called otherwise", async () => {
  const { status, stdout, stderr } = await runBenchmark("--quick", "now");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("npm run benchmark -- --quick");
  expect(readWords(["--fast"])).toBeNull();
  expect(readWords(["--quick", "--save", "a"])).toEqual({ quick: true, save: "a" });
});

it("takes the middle of measured values", () => {
  expect(spreadOf([30, 2, 100])).toEqual({ median: 30, least: 2, most: 100 });
  expect(spreadOf([7])).toEqual({ median: 7, least: 7, most: 7 });
});

it("prints a Markdown table with aligned columns", () => {
  const table = printTable([
    { what: "PDF", times: { median: 15.26, least: 9.04, most: 20 }, aim: 20 },
    { what: "build", times: { median: 1500, least: 1400, most: 1600.4 }, memory: 300 * 2 ** 20 },
    {
      what: "1000",
      times: { median: 9, least: 9, most: 9 },
      aim: 8,
      memory: 2 ** 30,
      memoryAim: 600,
    },
  ]);
  expect(table).toBe(
    [
      "| Что   | Медиана, мс | от – до, мс | Цель, мс |    Пик памяти, МБ |",
      "| ----- | ----------: | ----------: | -------: | ----------------: |",
      "| PDF   |          15 |    9,0 – 20 |     ≤ 20 |                   |",
      "| build |        1500 | 1400 – 1600 |          |               300 |",
      "| 1000  |         9,0 |   9,0 – 9,0 | нет: ≤ 8 | 1024 (нет: ≤ 600) |",
      "",
    ].join("\n"),
  );
});

it("compares with a saved run: what fell is judged against the rest, as the machine may be slower", () => {
  const rowOf = (what: string, median: number) => ({
    ...{ what, times: { median, least: median, most: median } },
  });
  const path = join(temporary, "saved.json");
  saveBaseline(path, [rowOf("a", 100), rowOf("b", 10), rowOf("c", 4)]);
  const now = [rowOf("a", 200), rowOf("b", 20), rowOf("c", 12), rowOf("d", 1)];
  expect(compareRows(now, readBaseline(path))).toBe(`К сохранённому прогону, в среднем 2,00 ×:
2,00 ×  a
2,00 ×  b
3,00 ×  c  ← медленнее прочих
новое   d
`);
  writeFileSync(path, '{"a": "b"}');
  expect(() => readBaseline(path)).toThrow("Not a saved run");
});
