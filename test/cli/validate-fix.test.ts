import { readFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { type ContentFolder, copyExample } from "../content-folder.ts";
import { runCommand, type Spoken } from "./terminal.ts";

const own = "organizations/ds1-pugachev";
const organization = `${own}/organization.yaml`;
const staff = `${own}/assignments.yaml`;

let folder: ContentFolder;
/** The files before anything was spoilt, and as they were when the command ran. */
const sound = new Map<string, string>();
let spoilt: Map<string, string>;

const read = (path: string): string => readFileSync(join(folder.content, path), "utf8");
const validate = (...words: string[]): Promise<Spoken> =>
  runCommand(["validate", "--content", folder.content, "--date", "2026-01-12", ...words]);

beforeAll(() => {
  folder = copyExample();
  for (const path of [organization, staff]) sound.set(path, read(path));
  // Each is one of another family: an address, a day, a letter.
  folder.change(organization, "site: https://ds1-pugachev.example", "site: ds1-pugachev.example");
  folder.change(staff, "employedFrom: 2015-08-03", "employedFrom: 03.08.2015 # с приказа № 5");
  folder.change(staff, "position: заведующий", "position: зaведующий");
  folder.change(organization, "head: ", "# кто руководит\nhead: ");
  spoilt = new Map([organization, staff].map((path) => [path, read(path)]));
});

afterAll(() => {
  folder.remove();
});

test("--dry-run shows the lines and writes nothing", async () => {
  const { code, out } = await validate("--dry-run");
  expect(code).toBe(1);
  expect(out).toMatch(/^- +\d+ +employedFrom: 03\.08\.2015 # с приказа № 5$/mu);
  expect(out).toMatch(/^\+ +\d+ +employedFrom: 2015-08-03 # с приказа № 5$/mu);
  expect(out).toContain("Исправилось бы: 3 ошибки, 2 файла. Ничего не записано.");
  for (const [path, text] of spoilt) expect(read(path)).toBe(text);
});

test("--fix mends these values alone, tells each, and has nothing to do the second time", async () => {
  const { code, out } = await validate("--fix");
  expect(code).toBe(0);
  expect(out).toContain("Исправлено: 3 ошибки, 2 файла.");
  expect(out.match(/^ {2}\S+\.yaml:\d+ [a-z-]+: Заменить на /gmu)).toHaveLength(3);
  expect(read(staff)).toBe(sound.get(staff)?.replace("2015-08-03", "2015-08-03 # с приказа № 5"));
  expect(read(organization)).toBe(
    sound.get(organization)?.replace("head: ", "# кто руководит\nhead: "),
  );
  const again = await validate("--fix");
  expect(again.code).toBe(0);
  expect(again.out).toContain("Исправлять нечего");
});

test("what a person has to decide is left, with its hint", async () => {
  const administrators = `${own}/administrators.yaml`;
  const before = read(staff);
  folder.change(staff, "sex: f", "sex: n");
  folder.change(administrators, "staff: gromova", "staff: gromov");
  const { code, out, err } = await validate("--fix", "--format", "json");
  expect(code).toBe(1);
  expect(err).toContain("Исправлять нечего");
  expect(out).toContain("unknown-value");
  expect(read(administrators)).toContain("staff: gromov\n");
  folder.write(staff, before);
});
