import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { isRecord } from "../src/engine/base/is-record.ts";
import { check, make } from "../src/index.ts";
import { plainText } from "../src/engine/tree/plain-text.ts";
import { readFolder } from "../src/node/input/list-files.ts";
import { compactContent, compactFolder, compactText, openCompact } from "./compact-content.ts";

const texts = Array.from(readFolder(compactContent), ([path, bytes]) => ({
  path,
  lines: new TextDecoder().decode(bytes).trimEnd().split("\n"),
}));

function listOf(file: string, list: string): unknown[] {
  const data: unknown = parse(compactText(`${compactFolder}/${file}.yaml`));
  const items = isRecord(data) ? data[list] : null;
  return Array.isArray(items) ? items : [];
}

describe("an ordinary kindergarten", () => {
  test("has five groups and twelve people in a hundred and twenty lines of YAML, none too long", () => {
    expect(listOf("groups", "groups")).toHaveLength(1 + 5);
    expect(listOf("assignments", "staff")).toHaveLength(12);
    const lines = texts.flatMap((text) => text.lines);
    expect(texts.map(({ path }) => path).every((path) => path.endsWith(".yaml"))).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(120);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(115);
  });

  test.each(["2025-10-01", "2026-06-01"])("is in order on %s", async (day) => {
    const { problems } = await check(openCompact(), { day });
    // Its papers were signed, and nobody has sealed them yet: that is for people to do.
    const others = problems.filter(({ rule }) => rule !== "edition-unsealed");
    expect(others.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("gets all documents without a word", async () => {
    for await (const { problems, documents } of make(openCompact())) {
      expect(problems).toEqual([]);
      const texts = new Map(documents.map(({ name, tree }) => [name, plainText(tree)]));
      expect(texts.size).toBeGreaterThan(25);
      expect(texts.get("register-chats")).toContain("Родители группы «Солнышко»");
      expect(texts.get("register-chats")).toContain("Заведующий и педагоги");
      expect(texts.get("register-invitations")).toContain("родителям группы «Ромашка»");
      expect(texts.get("regulation")).toContain("Родничок");
    }
    expect.hasAssertions();
  });
});
