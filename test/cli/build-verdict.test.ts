import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { type ContentFolder, copyLight } from "../content-folder.ts";
import { runCommand, type Spoken } from "./terminal.ts";

const memo = `---
title: Памятка
layout: sheet
audience: public
formats: [html]
---

# о связи

## Связь

1. Беляева: 8 (927) 123-45-67, belyaeva1990@mail.ru.
`;

let folder: ContentFolder;

beforeEach(() => {
  folder = copyLight();
  mkdirSync(join(folder.content, "organizations/ds1-pugachev/documents"), { recursive: true });
});

afterEach(() => {
  folder.remove();
});

const run = (command: string, ...words: string[]): Promise<Spoken> =>
  runCommand([command, "--content", folder.content, ...words]);

const outputs = (): string[] => ["--out", join(folder.root, "out")];

const made = (): boolean => existsSync(join(folder.root, "out"));

describe("what is wrong with the papers stops them, by the rules of validate", () => {
  test.each(["build", "generate"])("%s: a private number in a text", async (command) => {
    folder.write("organizations/ds1-pugachev/documents/memo.mdx", memo);
    const site = command === "build" ? ["--site", join(folder.root, "dist")] : [];
    const { code, err, out } = await run(command, ...outputs(), ...site);
    expect({ code, out, made: made() }).toEqual({ code: 1, out: "", made: false });
    expect(err.match(/personal-data-in-text/g)).toHaveLength(2);
    expect(err).not.toContain("late-publication");
    // Nobody's terminal: the report may be read by others.
    expect(err).not.toContain("123-45-67");
    expect(err).not.toContain("belyaeva1990");
  });

  test("a private number that stands among the public ones", async () => {
    const administrators = "organizations/ds1-pugachev/administrators.yaml";
    folder.change(administrators, "+7 (000) 000-00-01", "+7 (84574) 0-00-03");
    const { code, err } = await run("generate", ...outputs(), "--document", "request");
    expect(code).toBe(1);
    expect(err).toContain("internal-as-public");
  });

  test("unless the settings give leave, as to validate", async () => {
    folder.write("organizations/ds1-pugachev/documents/memo.mdx", memo);
    const leave = "rules:\n  - { rule: personal-data-in-text, severity: warning }\n";
    folder.write("reglament.yaml", leave);
    const { code, err, out } = await run("generate", ...outputs(), "--document", "memo");
    expect({ code, made: made() }).toEqual({ code: 0, made: true });
    expect(err).toContain("предупреждение personal-data-in-text");
    expect(out).toMatch(/^Проверено: 1 организация, ошибок/);
  });
});

describe("what the organization did late does not stop its papers", () => {
  const late = ["generate", "--document", "sheet-parent"] as const;

  test("but is counted and named, with the day", async () => {
    const [command, ...words] = late;
    const { code, err, out } = await run(command, ...words, ...outputs(), "--date", "2030-01-01");
    expect({ code, err, made: made() }).toEqual({ code: 0, err: "", made: true });
    expect(out).toMatch(/^Проверено: 1 организация, ошибок в документах нет\.\n/);
    expect(out).toMatch(/\nПорядок на 01\.01\.2030\. Найдено: \d[^:]*: [a-z-]+(?:, [a-z-]+)*\.\n/);
    const verdict = await run("validate", "--date", "2030-01-01");
    const counts = (text: string): string | undefined => /Найдено: ([^:\n]*)/.exec(text)?.[1];
    expect(counts(out)).toBe(counts(verdict.out));
  });

  test("also where nothing else is said", async () => {
    const [command, ...words] = late;
    const { err, out } = await run(command, ...words, ...outputs(), "--date", "2030-01-01", "-q");
    expect(out).toBe("");
    expect(err).toMatch(/^Порядок на 01\.01\.2030\. Найдено: \d/);
  });

  test("on a day when all is in order nothing is said", async () => {
    const [command, ...words] = late;
    const { out } = await run(command, ...words, ...outputs(), "--date", "2026-11-28");
    expect(out).toMatch(/^Проверено: 1 организация, ошибок нет\.\nДокументы: /);
  });
});

test("a site of one organization holds nobody's contacts of another", async () => {
  const other = "organizations/other";
  mkdirSync(join(folder.content, other));
  // It does not hold, and is not made: its contacts are private all the same.
  writeFileSync(
    join(folder.content, other, "administrators.yaml"),
    "main: { personalMobile: 8 (84574) 0-00-01, personalEmail: нет }\n",
  );
  const words = ["--organization", "ds1-pugachev", ...outputs(), "--site", join(folder.root, "d")];
  const { code, err } = await run("build", ...words);
  expect({ code, made: made() }).toEqual({ code: 1, made: false });
  expect(err).toContain("other: administrators.main.personalMobile");
  expect(err).not.toContain("personalEmail");
});

describe("validate", () => {
  const mobile = "+7 (927) 123-45";

  beforeEach(() => {
    const file = "organizations/ds1-pugachev/administrators.yaml";
    folder.change(file, "personalMobile: ", `personalMobile: ${mobile} #`);
    folder.write("organizations/ds1-pugachev/documents/memo.mdx", memo);
  });

  test.each(["pretty", "json", "github", "gitlab", "sarif", "junit"])(
    "hides what is private in %s",
    async (format) => {
      const { code, out } = await run("validate", "--format", format);
      expect(code).toBe(1);
      expect(out).toContain("personal-data-in-text");
      for (const value of ["123-45", "belyaeva"]) expect(out).not.toContain(value);
    },
  );

  test("is whole on the terminal of the user, for people", async () => {
    const words = ["validate", "--content", folder.content];
    const own = { isPrivate: true, width: 200 };
    const { out } = await runCommand(words, own);
    for (const value of [mobile, "belyaeva1990@mail.ru"]) expect(out).toContain(value);
    const json = await runCommand([...words, "--format", "json"], own);
    expect(json.out).not.toContain("123-45");
    const file = join(folder.root, "report.txt");
    await runCommand([...words, "--output", file], own);
    expect(readFileSync(file, "utf8")).not.toContain("123-45");
  });
});
