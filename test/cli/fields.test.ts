import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { isRecord } from "../../src/engine/base/is-record.ts";
import { closestPath, findFields, openFields, sferum } from "../../src/index.ts";
import { openDiskContent } from "../../src/node/input/open-disk-content.ts";
import { runCommand } from "./terminal.ts";

const example = "ds1-pugachev";

interface Told {
  organization: unknown;
  fields: Record<"path" | "meaning" | "audience" | "value", string>[];
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

async function listAll(...words: string[]): Promise<Told> {
  const { out } = await runCommand(["fields", ...words, "--format", "json"]);
  const read: unknown = JSON.parse(out);
  const { organization, fields } = asRecord(read);
  const listed = Array.isArray(fields) ? fields.map(asRecord) : [];
  return {
    organization,
    fields: listed.map(({ path, meaning, audience, value }) => ({
      ...{ path: String(path), meaning: String(meaning) },
      ...{ audience: String(audience), value: String(value) },
    })),
  };
}

describe("reglament fields", async () => {
  const all = await listAll();
  const byPath = new Map(all.fields.map((field) => [field.path, field]));

  test("every path that the texts of the program print is listed, with words", () => {
    const folders = ["content/documents", "content/parts"];
    const texts = folders.flatMap((folder) =>
      readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8")),
    );
    const known = new Set(all.fields.map(({ path }) => path));
    const roots = new Set(all.fields.map(({ path }) => path.split(/[.[]/u)[0] ?? ""));
    const printed = texts.flatMap((text) =>
      Array.from(text.matchAll(/\{([\p{L}][\p{L}\p{N}_.-]*)\}/gu), ([, path = ""]) => path),
    );
    const own = printed.filter((path) => roots.has(path.split(".")[0] ?? ""));
    const unknown = own.filter((path) => {
      const isMeant = (listed: string): boolean => listed === path || listed.startsWith(`${path}.`);
      return !known.has(path) && ![...known].some(isMeant);
    });
    expect(own.length).toBeGreaterThan(100);
    expect(unknown).toEqual([]);
    expect(all.fields.filter(({ meaning }) => !/^[а-яёА-ЯЁ]/u.test(meaning))).toEqual([]);
  });

  test("values are those of the organization on the day", async () => {
    expect(all.organization).toBe(example);
    expect(byPath.get("organization.inn")?.value).toBe("6499000002");
    expect(byPath.get("head.fullName.genitive")?.value).toBe("Макаровой Елены Викторовны");
    const before = await listAll("{day.numeric}", "--date", "2024-09-10");
    expect(before.fields.map(({ value }) => value)).toEqual(["10.09.2024"]);
    expect(byPath.get("documents.order-use.numberSign")?.value).toMatch(/^№ \d+$/u);
    expect(byPath.get("groups[].name")?.value).toContain("; ");
    expect(byPath.get("edition.numberSign")?.value).toBe("null");
  });

  test("what is private is marked, and never stands in what programs read", async () => {
    const own = byPath.get("administrator.personalMobile");
    expect(own).toMatchObject({ audience: "internal", value: "(личное)" });
    expect(byPath.get("organization.email")?.audience).toBe("public");
    const terminal = await runCommand(["fields", "personalMobile"], { isPrivate: true });
    const mobile = /\+7 \(000\) [\d-]+/u.exec(terminal.out)?.[0] ?? "";
    expect(mobile).not.toBe("");
    expect(JSON.stringify(all)).not.toContain(mobile);
    expect((await runCommand(["fields"])).out).not.toContain(mobile);
  });

  const { fields } = openFields(openDiskContent("content"), sferum, {
    organization: null,
    day: "2026-01-12",
  });

  test.each([
    ["{Head.FullName.Genitive}", "head.fullName.genitive"],
    ["личный мобильный", "administrator.personalMobile"],
    ["дата лицензии", "organization.licence.date.long"],
    ["head.*.dative", "head.position.dative"],
    ["documents.regulation.number", "documents.regulation.numberSign"],
    ["groups.name", "groups[].nameInList"],
  ])("pattern %s", (pattern, expected) => {
    expect(findFields(fields, pattern).flatMap(({ paths }) => paths)).toContain(expected);
  });

  test.each([
    ["organisation.inn", "organization.inn"],
    ["head.fulName", "head.fullName"],
    ["administrater", "administrator"],
    ["groups.titl.dative", "groups.title.dative"],
    ["зззззззззз", null],
  ])("%s: the closest there is", (pattern, near) => {
    expect(findFields(fields, pattern)).toEqual([]);
    expect(closestPath(fields, pattern)).toBe(near);
  });

  test("a name that there is not", async () => {
    const { code, out, err } = await runCommand(["fields", "organisation.inn"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("Возможно, вы имели в виду «organization.inn»");
  });

  test("of several organizations no values, unless one is named", async () => {
    const content = ["--content", "test/fixtures/neglected/content"];
    const { code, out } = await runCommand(["fields", "organization.inn", ...content]);
    expect(code).toBe(0);
    expect(out).toContain("--organization");
    expect(out).not.toMatch(/^ {4}\d{10}/mu);
    const wrong = await runCommand(["fields", "--organization", "ds1-pugachov"]);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain("ds1-pugachev");
  });
});
