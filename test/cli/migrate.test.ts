import { readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { readFolder } from "../../src/node/input/list-files.ts";
import { compactContent } from "../compact-content.ts";
import { type ContentFolder, copyExample, organizations } from "../content-folder.ts";
import { runCommand } from "./terminal.ts";

const folderOf = "organizations/ds1-pugachev";
const file = `${folderOf}/organization.yaml`;

describe("reglament migrate", () => {
  let folder: ContentFolder;

  beforeEach(() => {
    folder = copyExample();
  });

  afterEach(() => {
    folder.remove();
  });

  const migrate = async (...words: string[]) => {
    const { code, out, err } = await runCommand(["migrate", folder.content, ...words]);
    const short = (text: string): string => text.replaceAll(folder.content, "content");
    return { code, out: short(out), err: short(err) };
  };

  const read = (path: string): string => readFileSync(join(folder.content, path), "utf8");

  function age(): void {
    folder.change(file, "+7 (84574) 0-00-01", "8 (84574) 0-00-01 # приёмная");
    folder.change(file, "registeredOn: 2024-09-05", "registeredOn: 05.09.2024");
    folder.change(`${folderOf}/administrators.yaml`, "+7 (000) 000-00-01", "8 (000) 000-00-01");
  }

  test("changes what is to be changed and nothing else, and a second time nothing", async () => {
    const fresh = new Map(readFolder(folder.content));
    age();
    const first = await migrate();
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(
      /^content\/organizations\/ds1-pugachev\/administrators\.yaml\n {2}Телефоны записаны с \+7: строка \d+\ncontent\/organizations\/ds1-pugachev\/organization\.yaml\n {2}Телефоны записаны с \+7: строка \d+\n {2}Даты записаны по порядку: год-месяц-день: строка \d+\nИзменено: 2 файла\.\nЧего по прежним данным не узнать [^\n]+ npx reglament validate --content content\n$/u,
    );
    const text = read(file);
    expect(text).toContain("- +7 (84574) 0-00-01 # приёмная\n");
    folder.change(file, " # приёмная", "");
    expect(new Map(readFolder(folder.content))).toEqual(fresh);
    expect(await migrate()).toEqual({
      ...{ code: 0, err: "" },
      out: "Менять нечего: данные уже в нынешнем виде.\n",
    });
  });

  test("says no private telephone", async () => {
    age();
    expect((await migrate()).out).not.toContain("000-00-01");
  });

  test("with --dry-run only says it", async () => {
    age();
    const before = new Map(readFolder(folder.content));
    const { code, out } = await migrate("--dry-run");
    expect(code).toBe(0);
    expect(out).toMatch(/Изменилось бы: 2 файла\. Ничего не записано\.\n/u);
    expect(new Map(readFolder(folder.content))).toEqual(before);
  });

  test("defaults too; ends of lines and a byte order mark stay; nothing else is touched", async () => {
    const path = join(folder.content, "defaults.yaml");
    writeFileSync(path, "\uFEFForganization:\r\n  founder: { phones: ['8 (84574) 0-00-02'] }\r\n");
    const other = join(folder.content, file);
    utimesSync(other, 1, 1);
    const { out } = await migrate();
    expect(out).toContain("content/defaults.yaml\n  Телефоны записаны с +7: строка 2\n");
    expect(readFileSync(path, "utf8")).toBe(
      "\uFEFForganization:\r\n  founder: { phones: ['+7 (84574) 0-00-02'] }\r\n",
    );
    expect(statSync(other).mtimeMs).toBe(1000);
    expect(readdirSync(folder.content).filter((name) => name.includes("draft"))).toEqual([]);
  });

  test("a file that is no YAML stays as it is and is told; the others are changed", async () => {
    age();
    folder.write(`${folderOf}/groups.yaml`, "groups: [\n");
    const { code, out, err } = await migrate();
    expect(code).toBe(1);
    expect(out).toContain("Изменено: 2 файла.");
    expect(err).toContain("content/organizations/ds1-pugachev/groups.yaml:1");
    expect(err).toContain("Файлы с этими ошибками не изменены");
    expect(read(`${folderOf}/groups.yaml`)).toBe("groups: [\n");
  });

  test("a folder that is not there is refused", async () => {
    const { code, err } = await runCommand(["migrate", join(folder.root, "nowhere")]);
    expect(code).toBe(1);
    expect(err).toContain("нет.");
  });
});

test.each([...Object.entries(organizations), ["compact", compactContent]])(
  "%s is as this version wants it",
  async (_name, content) => {
    expect(await runCommand(["migrate", content, "--dry-run"])).toMatchObject({
      out: "Менять нечего: данные уже в нынешнем виде.\n",
    });
  },
);
