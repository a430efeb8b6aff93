import { hash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../../../src/engine/problem.ts";
import { summed } from "../../../src/node/cache/summed-file.ts";
import { sumProgram } from "../../../src/node/cache/program-sum.ts";
import {
  type DocumentsPart,
  partName,
  readPart,
  type ReportPart,
  writePart,
} from "../../../src/node/parts/part-file.ts";
import { readParts, takeFile } from "../../../src/node/parts/read-parts.ts";
import { parseShard, shardOf } from "../../../src/node/parts/shard.ts";
import { makeFolder } from "../../make-folder.ts";

const root = makeFolder("reglament-parts-");

beforeEach(() => {
  rmSync(root, { recursive: true });
  mkdirSync(root);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

function documents(number: number, more: Partial<DocumentsPart> = {}): DocumentsPart {
  return {
    ...{ type: "documents", shard: { number, of: 3 }, program: sumProgram(), whole: "whole" },
    ...{ organizations: [`o${String(number)}`], failed: [], files: [], internal: [], site: null },
    ...more,
  };
}

function report(number: number): ReportPart {
  const { shard, program, whole, organizations } = documents(number);
  const words = { nominative: "Положение", genitive: "Положения", prepositional: "Положении" };
  return {
    ...{ type: "report", shard, program, whole, organizations, formats: [], folder: "content" },
    coverage: { date: "2025-09-01", words, organizations: [], shared: [] },
  };
}

function put(name: string, part: DocumentsPart | ReportPart): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  writePart({ folder, target: folder }, part);
  return folder;
}

/** What the user is told: the message, then the hint. */
function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems
      .map(({ rule, message, hint }) => `${rule}: ${message} ${hint ?? ""}`.replaceAll(root, "."))
      .join("\n");
  }
  return "";
}

describe("the parts of one whole", () => {
  test("are found in folders and directly inside them, and stand in their order", () => {
    put("all/second", documents(2));
    put("all/report-2", report(2));
    put("all/report-1", report(1));
    put("all/report-3", report(3));
    const third = put("third", documents(3));
    const first = put("first", documents(1));
    const parts = readParts([third, join(root, "all"), first]);
    expect(parts.documents.map(({ part }) => part.organizations)).toEqual([["o1"], ["o2"], ["o3"]]);
    expect(parts.documents[2]?.folder).toBe(third);
    expect(parts.reports.map(({ part }) => part.shard.number)).toEqual([1, 2, 3]);
  });

  test("of one kind alone are enough", () => {
    const all = [1, 2, 3].map((number) => put(String(number), documents(number)));
    expect(readParts(all).reports).toEqual([]);
  });

  test("are not in a folder that there is not, nor in one without a part", () => {
    expect(refusal(() => readParts([join(root, "gone")]))).toBe(
      "parts-unfit: Папки «./gone» нет. Сделайте эту часть заново.",
    );
    writeFileSync(join(root, "file"), "");
    expect(refusal(() => readParts([join(root, "file")]))).toContain("Папки «./file» нет.");
    mkdirSync(join(root, "empty/deep"), { recursive: true });
    expect(refusal(() => readParts([join(root, "empty")]))).toBe(
      "parts-unfit: В папке «./empty» нет части: файла reglament-part.json. Части делают команды build, generate и report с ключом --shard.",
    );
  });

  test("are as they were written, by this program", () => {
    const spoilt = put("spoilt", documents(1));
    const file = join(spoilt, partName);
    writeFileSync(file, readFileSync(file, "utf8").slice(0, -1));
    expect(readPart(spoilt)).toBeNull();
    expect(refusal(() => readParts([spoilt]))).toBe(
      "parts-unfit: «./spoilt/reglament-part.json» испорчен или записан не до конца. Сделайте эту часть заново.",
    );
    const other = put("other", documents(1, { program: "other" }));
    expect(refusal(() => readParts([other]))).toBe(
      "parts-unfit: Часть «./other» сделана другой версией программы или другим Node.js. Сделайте все части той же программой, какой их соединяете.",
    );
  });

  test("agree in what they are parts of, are there once each, and all are there", () => {
    const [one, two, three] = [1, 2, 3].map((number) => put(String(number), documents(number)));
    const again = put("again", documents(2));
    const alien = put("alien", documents(3, { whole: "other" }));
    if (one === undefined || two === undefined || three === undefined) throw new Error("No parts");
    expect(refusal(() => readParts([one, two, alien]))).toBe(
      "parts-unfit: Части «./1» и «./alien» не от одного целого: сделаны из разных данных или разными ключами. Сделайте все части из одних данных, с одними ключами; у report — ещё и на один день (--date).",
    );
    expect(refusal(() => readParts([one, two, again, three]))).toBe(
      "parts-unfit: Часть 2/3 названа дважды. Назовите каждую часть один раз.",
    );
    expect(refusal(() => readParts([two]))).toBe(
      "parts-unfit: Не хватает частей: 1/3, 3/3. Назовите папки всех частей. Не сделанную часть делает команда build с тем же ключом --shard.",
    );
  });

  test("that are missing are named up to twenty", () => {
    const alone = (of: number) => {
      const folder = put("alone", documents(1, { shard: { number: 1, of } }));
      return refusal(() => readParts([folder]));
    };
    expect(alone(21)).toContain("2/21, 3/21");
    expect(alone(21)).toContain("20/21, 21/21. ");
    expect(alone(23)).toContain("20/23, 21/23 и ещё 2. ");
  });
});

test("a file whose JSON is no part is none", () => {
  const read = (value: unknown) => {
    writeFileSync(join(root, partName), summed(partName, JSON.stringify(value)));
    return readPart(root) !== null;
  };
  const part = { type: "report", whole: "w", organizations: [] };
  expect([read(part), read({ ...part, type: "documents" })]).toEqual([true, true]);
  expect(
    [null, "text", { ...part, type: "other" }, { ...part, whole: 1 }, { ...part, organizations: 1 }]
      .map(read)
      .filter(Boolean),
  ).toEqual([]);
});

describe("a file of a part", () => {
  const sum = hash("sha256", "текст");
  const take = (path: string, wanted = sum) => {
    const target = join(root, "whole");
    takeFile({ folder: join(root, "part") }, [path, wanted], { folder: target, target });
  };
  beforeEach(() => {
    mkdirSync(join(root, "part/o1"), { recursive: true });
    writeFileSync(join(root, "part/o1/a.html"), "текст");
    writeFileSync(join(root, "outside"), "текст");
  });

  test("is taken over as it was made", () => {
    take("o1/a.html");
    expect(readFileSync(join(root, "whole/o1/a.html"), "utf8")).toBe("текст");
  });

  test("is refused if it is another, is not there, or lies outside", () => {
    expect(
      refusal(() => {
        take("o1/a.html", hash("sha256", "иной"));
      }),
    ).toBe(
      "parts-unfit: Файла «./part/o1/a.html» нет, или он не такой, каким был сделан. Сделайте эту часть заново.",
    );
    for (const path of ["o1", "o1/b.html", "../outside", "o1/../../outside"])
      expect(
        refusal(() => {
          take(path);
        }),
      ).toContain("нет, или он не такой");
  });
});

test("an organization is in one part, by its id alone; a shard is written N/M", () => {
  const ids = Array.from({ length: 200 }, (_, index) => `o${String(index)}`);
  expect(new Set(ids.map((id) => shardOf(id, 3)))).toEqual(new Set([1, 2, 3]));
  expect(ids.every((id) => shardOf(id, 1) === 1)).toBe(true);
  expect(parseShard("2/4")).toEqual({ number: 2, of: 4 });
  expect(parseShard("4/4")).toEqual({ number: 4, of: 4 });
  expect(parseShard("10000/10000")).toEqual({ number: 10_000, of: 10_000 });
  const wrong = ["0/4", "5/4", "1/10001", "1/", "/4", "a1/4", "1/4b", "000001/4", ""];
  expect(wrong.map(parseShard).filter((shard) => shard !== null)).toEqual([]);
});
