import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { explainSchema } from "../../../src/engine/schema/check-schema.ts";
import type { FlatSchema } from "../../../src/engine/schema/flat-schema.ts";
import { parseYaml } from "../../../src/engine/yaml/parse-yaml.ts";

const ajv = new Ajv2020({ allErrors: true, verbose: true, messages: false, allowUnionTypes: true });

/** What is said of a text, against a schema that is told whole. */
function told(schema: FlatSchema & Record<string, unknown>, text: string) {
  const file = parseYaml({ path: "a.yaml", text });
  const check = ajv.compile(schema);
  check(file.document?.toJS());
  return explainSchema(file, check, schema).map(
    ({ rule, line, column, message, hint }) =>
      `${rule} ${String(line)}:${String(column)} ${message} ${hint ?? ""}`,
  );
}

const text = { title: "Т", type: "string" };
const fields = (
  properties: Record<string, FlatSchema>,
  more: Record<string, unknown> = {},
): FlatSchema & Record<string, unknown> => ({
  ...{ type: "object", properties, additionalProperties: false },
  ...more,
});

describe("fields that there are none of", () => {
  test("are not misspellings of fields that are there", () => {
    expect(told(fields({ street: text }), "street: a\nstreets: b\n")).toEqual([
      "unknown-field 2:1 Неизвестное поле «streets». Здесь допустимы: «street».",
    ]);
  });

  test("are misspellings of the nearest that is absent, which is not missed too", () => {
    const schema = fields({ street: text, stress: text }, { required: ["street"] });
    expect(told(schema, "streat: b\n")).toEqual([
      "unknown-field 1:1 Неизвестное поле «streat». Возможно, вы имели в виду «street» («Т»).",
    ]);
  });

  test("are far from all where half of the letters differ", () => {
    const hint = (key: string) => told(fields({ abcd: text }), `${key}: b\n`)[0];
    expect(hint("abxx")).toContain("Здесь допустимы");
    expect(hint("abcx")).toContain("«abcd»");
    // Three more letters than the shorter name has room for, but fewer than half of the longer.
    expect(hint("abcdxyz")).toContain("«abcd»");
  });

  test("may be called by what messages call them, if they have a title", () => {
    const named = { street: { title: "Улица", type: "string" }, plain: { type: "string" } };
    expect(told(fields(named), "Улица: b\n")[0]).toContain("«street» («Улица»)");
    expect(told(fields(named), "plein: b\n")[0]).toContain("«plain» («»)");
  });

  test("have no example where the schema has none", () => {
    expect(told(fields({}), "a: b\n")).toEqual([
      "unknown-field 1:1 Неизвестное поле «a». Здесь допустимы: .",
    ]);
  });
});

describe("values that the schema refuses", () => {
  test("are quoted to sixty letters", () => {
    const message = (value: string) =>
      told(fields({ n: { title: "Ч", type: "integer" } }), `n: ${value}\n`)[0];
    expect(message("а".repeat(60))).toContain(`«${"а".repeat(60)}»`);
    expect(message("а".repeat(61))).toContain(`«${"а".repeat(60)}…»`);
  });

  test("in lists stand at their number, also beyond the ninth; keys may look like numbers", () => {
    const list = fields({ l: { title: "С", type: "array", items: text } });
    const items = [...Array.from({ length: 11 }, () => "a"), "7"];
    expect(told(list, `l: [${items.join(", ")}]\n`)[0]).toContain("(l, № 12)");
    const keys = fields({ "7": { title: "Семь", type: "string" }, "a/b~c": text });
    expect(told(keys, "7: 5\n")[0]).toContain("«Семь» (7)");
    expect(told(keys, "a/b~c: 5\n")[0]).toContain("«Т» (a/b~c)");
    const either = {
      l: { title: "С", type: ["array", "object"], items: text, properties: { x1: text } },
    };
    expect(told(fields(either), "l: { x1: 5 }\n")[0]).toContain("«Т» (x1)");
  });

  test("are repeated where the later of two equal ones stands", () => {
    const list = fields({ l: { title: "С", type: "array", items: text } });
    const properties = { l: { title: "С", type: "array", uniqueItems: true, items: text } };
    expect(told({ ...list, properties }, "l:\n  - a\n  - b\n  - a\n")).toEqual([
      "repeated-value 4:5 Поле «Т» (l, № 3): значение «a» уже есть в этом списке. Удалите повтор.",
    ]);
  });

  test("with a keyword that nobody has words for are a bug", () => {
    expect(() => told(fields({ n: { type: "integer" } }, { maxProperties: 0 }), "n: 1\n")).toThrow(
      "No wording for the keyword maxProperties",
    );
  });
});
