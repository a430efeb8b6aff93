import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { reportFormats } from "../../src/engine/reports/index.ts";
import { type ContentFolder, copyExample } from "../content-folder.ts";
import { elementsOf, findAll, parseXml } from "../engine/writers/xml.ts";
import { runCommand } from "./terminal.ts";

let folder: ContentFolder;
const organization = "organizations/ds1-pugachev/organization.yaml";

beforeEach(() => {
  folder = copyExample();
});

afterEach(() => {
  folder.remove();
});

function validate(...words: string[]): ReturnType<typeof runCommand> {
  return runCommand(["validate", "--content", folder.content, ...words], {
    ...{ colours: true, interactive: true, width: 80 },
  });
}

test("of the example nothing is said a year after its last event", async () => {
  const { code, out } = await validate("--format", "json", "--date", "2026-11-24");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ problems: [] });
});

const machineFormats = Object.keys(reportFormats).filter((format) => format !== "pretty");

test.each(machineFormats)("%s: the report alone on stdout, without colours", async (format) => {
  folder.change(organization, "inn: ", "innn: ");
  const target = join(folder.root, "report");
  const { code, out } = await validate("--format", format);
  expect(code).toBe(1);
  expect(out).toContain("unknown-field");
  expect(out).not.toContain("\u001b");
  expect((await validate("--format", format, "--output", target)).out).toBe("");
  expect(readFileSync(target, "utf8")).toBe(out);
});

test("junit has a suite for each file of the folder", async () => {
  const { code, out } = await validate("--format", "junit");
  const [root] = elementsOf(parseXml(out));
  const names = root ? findAll(root, "testsuite").map(({ attributes }) => attributes.name) : [];
  expect(code).toBe(0);
  // Outside of any repository there is nothing to name files from; a report holds no full path.
  const named = (file: string): string => join(folder.content, file).replace(/^\//, "");
  expect(names).toEqual(
    expect.arrayContaining([
      named(organization),
      named("reference/acts.yaml"),
      named("documents/regulation.mdx"),
      named("parts/organization.mdx"),
      named("reglament.yaml"),
    ]),
  );
  expect(root?.attributes.failures).toBe("0");
});

test("pretty fits the terminal; in a file its lines are whole and without colours", async () => {
  folder.change(organization, "inn: ", "innn: ");
  const target = join(folder.root, "report.txt");
  const { out } = await validate();
  await validate("--output", target);
  // oxlint-disable-next-line no-control-regex
  const plain = out.replaceAll(/\u001b\[\d+m/gu, "");
  expect(plain).not.toBe(out);
  expect(readFileSync(target, "utf8").replaceAll(/\s+/gu, " ")).toBe(
    plain.replaceAll(/\s+/gu, " "),
  );
});

test.each(["json", "github", "gitlab", "sarif", "junit"])(
  "%s names files from the folder that was asked for, and never by whole paths",
  async (format) => {
    folder.change(organization, "inn: ", "innn: ");
    const asked = await validate("--format", format, "--path-base", folder.root);
    expect(asked.out).toMatch(/["=]content\/organizations\/ds1-pugachev\/organization\.yaml["\n,]/);
    const usual = await validate("--format", format);
    for (const { out } of [asked, usual]) {
      expect(out).not.toContain(`"${folder.root}`);
      expect(out).not.toContain(`=${folder.root}`);
      expect(out).not.toContain("../");
    }
  },
);
