import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type ContentFolder, copyExample } from "../content-folder.ts";
import { runCommand, type Spoken } from "./terminal.ts";

describe("reglament impact", () => {
  let folder: ContentFolder;

  beforeAll(() => {
    folder = copyExample();
  });

  afterAll(() => {
    folder.remove();
  });

  const impact = async (...words: string[]): Promise<Spoken> => {
    const spoken = await runCommand(["impact", "--content", folder.content, ...words]);
    return { ...spoken, out: spoken.out.replaceAll(folder.content, "content") };
  };

  /** The line of a file, counted from 1. */
  const lineOf = (path: string, line: number): string =>
    readFileSync(join(folder.content, path), "utf8").split("\n")[line - 1] ?? "";

  test("platforms, organizations, their documents, what to do", async () => {
    const { code, out, err } = await impact("r-210");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(
      /^Распоряжение Минпросвещения России от 1 сентября 2021 г\. № Р-210 «[^]*\nСтатус: не установлен, проверен \d\d\.\d\d\.\d{4} \(content\/reference\/acts\.yaml:\d+\)\.\n/,
    );
    expect(out).toContain(
      "\n  sferum-vk: VK-мессенджер, больше не работает\n  sferum-max: MAX, работает\n",
    );
    expect(out).toContain("\nТексты, где акт назван своими словами\n  нет\n");
    expect(out).toContain(
      "\nОрганизации: 1, 1 документ с этим актом\n  МДОУ «Детский сад № 1 г. Пугачева» (ds1-pugachev): Положение, редакция № 2 от 15.12.2025\n",
    );
    const [, renew = ""] =
      /\n {2}5\. (Подготовьте новую редакцию \(ds1-pugachev\): .*)/u.exec(out) ?? [];
    // The former edition loses its force by itself: nobody is told to change its status.
    expect(renew).toContain("status: draft");
    expect(renew).not.toContain("repealed");
  });

  test("the places that it names are the record of the act and the list of the platform", async () => {
    const { out } = await impact("pp-1241");
    const [, act] = /acts\.yaml:(\d+)\)/u.exec(out) ?? [];
    expect(lineOf("reference/acts.yaml", Number(act))).toBe("  - id: pp-1241");
    const lists = [...out.matchAll(/platforms\.yaml:(\d+) уберите/gu)].map(([, line]) => line);
    expect(lists).toHaveLength(2);
    for (const line of lists)
      expect(lineOf("reference/platforms.yaml", Number(line))).toMatch(/^ {4}legalBasis:/u);
  });

  test("an act of another platform: nobody is concerned", async () => {
    const former = copyExample();
    former.change(
      "organizations/ds1-pugachev/organization.yaml",
      "\n  - platform: sferum-vk\n    until: 2025-12-14\n  - platform: sferum-max\n    from: 2025-12-15\n",
      " sferum-vk\n",
    );
    const { out } = await runCommand(["impact", "--content", former.content, "fz-156"]);
    former.remove();
    expect(out).toContain("\nОрганизации: 0, 0 документов с этим актом\n  нет\n");
    expect(out).not.toContain("новую редакцию");
  });

  test("JSON", async () => {
    const { out } = await impact("r-210", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      act: { id: "r-210", status: "unknown" },
      platforms: [{ id: "sferum-vk" }, { id: "sferum-max" }],
      texts: [],
      organizations: [
        {
          id: "ds1-pugachev",
          platform: "sferum-max",
          documents: [
            {
              ...{ kind: "regulation", title: "Положение", number: "редакция № 2" },
              ...{ date: "2025-12-15", isVersioned: true },
            },
          ],
        },
      ],
    });
  });

  test("a text that names the act in its own words is found with what it makes", async () => {
    folder.change("parts/sheet-help.mdx", "", "См. Федеральный закон от 24.06.2025 № 156-ФЗ.\n\n");
    const { out } = await impact("fz-156");
    expect(out).toMatch(/своими словами\n {2}content\/parts\/sheet-help\.mdx:1\n/u);
    expect(out).toMatch(/\(ds1-pugachev\): [^\n]*Памятка для родителей/u);
  });

  test("an act that is not there: did you mean, exit code 2", async () => {
    const { code, out, err } = await impact("r210");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(
      "Акта «r210» в acts.yaml нет. Возможно, вы имели в виду «r-210».\nСправка: reglament impact --help\n",
    );
  });

  test("no act at all", async () => {
    const { code, err } = await runCommand(["impact"]);
    expect({ code, err }).toEqual({
      code: 2,
      err: "Не хватает слова: акт.\nСправка: npx reglament impact --help\n",
    });
  });

  test("mistakes elsewhere: the answer may be incomplete", async () => {
    folder.change("organizations/ds1-pugachev/organization.yaml", 'inn: "', 'inn: "1');
    const { code, err } = await impact("r-210");
    expect(code).toBe(0);
    expect(err).toContain("ответ может быть неполон");
  });
});
