import { describe, expect, test } from "vitest";
import { type Migration, migrateText } from "../../../src/engine/migrate/migration.ts";
import { rewriteValues } from "../../../src/engine/migrate/rewrite-values.ts";
import type { FlatSchema } from "../../../src/engine/schema/flat-schema.ts";

const schema: FlatSchema = {
  type: "object",
  properties: {
    name: { type: "string" },
    phone: {
      type: ["string", "array"],
      format: "phone",
      items: { type: "object", properties: { phone: { type: "string", format: "phone" } } },
    },
    phones: { type: "array", items: { type: "string", format: "phone" } },
  },
};

/** Every telephone becomes the words given. */
const rewrite = (text: string, next: string): string =>
  rewriteValues(text, schema, (_value, { format }) => (format === "phone" ? next : null));

describe("values are rewritten", () => {
  test.each<[string, string, string, string]>([
    ["plain", "phone: 8\nname: 8\n", "plus 7", "phone: plus 7\nname: 8\n"],
    ["in single quotes", "phone: '8'  # дом\n", "it's", "phone: 'it''s'  # дом\n"],
    ["in double quotes", 'phone: "8"\n', 'say "7"', 'phone: "say \\"7\\""\n'],
    [
      "quoted where they would be a number",
      "phone: 88001112233\n",
      "+78001112233",
      'phone: "+78001112233"\n',
    ],
    [
      "in a list",
      "phones:\n  - 8 # первый\n  - 9\n",
      "7 7",
      "phones:\n  - 7 7 # первый\n  - 7 7\n",
    ],
    [
      "in brackets",
      "{ phones: [8, 9], name: 8 }\n",
      "7, 7",
      '{ phones: ["7, 7", "7, 7"], name: 8 }\n',
    ],
    ["in a history", "phone: [{ phone: 8 }]\n", "7 7", "phone: [{ phone: 7 7 }]\n"],
    [
      "with the ends of lines of Windows",
      "name: a\r\nphone: 8\r\n",
      "7 7",
      "name: a\r\nphone: 7 7\r\n",
    ],
    [
      "and only in fields that the schema knows",
      "other: { phone: 8 }\nphone: { phone: 8 }\n",
      "7 7",
      "other: { phone: 8 }\nphone: { phone: 8 }\n",
    ],
    ["not in a block of text", "phone: |\n  8\n", "7", "phone: |\n  8\n"],
    ["not where a value is empty", "phone:\nphones: []\n", "7", "phone:\nphones: []\n"],
  ])("%s", (_name, before, next, after) => {
    expect(rewrite(before, next)).toBe(after);
  });

  test("and nothing else moves: comments, order, blanks, indents", () => {
    const text = `# Начало
name:   Детский сад   # имя

phones:   # телефоны
    -   "8"
    # второго нет
`;
    expect(rewrite(text, "7")).toBe(text.replace('"8"', '"7"'));
  });
});

describe("the steps of a file", () => {
  const step = (title: string, from: string, to: string): Migration => ({
    ...{ id: title, title },
    migrate: ({ text }) => text.replaceAll(from, to),
  });

  test("follow one another, and tell what lines they changed", () => {
    const steps = [step("one", "a", "b"), step("two", "b", "c"), step("none", "z", "y")];
    expect(migrateText({ name: "x", text: "a\n-\na\nb\n", schema }, steps)).toEqual({
      text: "c\n-\nc\nc\n",
      steps: [
        { title: "one", lines: [1, 3] },
        { title: "two", lines: [1, 3, 4] },
      ],
    });
  });

  test("that add or take lines tell the first", () => {
    expect(
      migrateText({ name: "x", text: "a\nb\n", schema }, [step("one", "b\n", "b\nc\n")]).steps,
    ).toEqual([{ title: "one", lines: [3] }]);
  });

  test("are none where there are none", () => {
    expect(migrateText({ name: "x", text: "a", schema }, [])).toEqual({ text: "a", steps: [] });
  });
});
