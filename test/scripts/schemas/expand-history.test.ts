import { describe, expect, test } from "vitest";
import { expandHistory } from "../../../scripts/schemas/expand-history.ts";
import type { Schema } from "../../../scripts/schemas/extend-schema.ts";

const id: Schema = { description: "Строчные буквы.", type: "string", pattern: "^[a-z]+$" };
const founder: Schema = {
  ...{ title: "Учредитель", description: "Кто учредил.", type: "object" },
  ...{ additionalProperties: false, required: ["name"], examples: [{ name: "а" }] },
  properties: { name: { type: "string" } },
};
const definitions: Record<string, Schema> = { id, founder };

function resolve(reference: string): Schema {
  const found = definitions[reference.replace(/^.*\//, "")];
  if (!found) throw new Error(`cannot resolve ${reference}`);
  return found;
}

const expand = (schema: Schema) => expandHistory(schema, resolve);
const day: unknown = expect.objectContaining({ $ref: "common.schema.json#/$defs/date" });
const days = { from: day, until: day };

describe("a field with a history", () => {
  const position: Schema = {
    ...{ title: "Должность", description: "Как в расписании.", type: "string", minLength: 1 },
  };

  test("of one line takes the line, or a list of lines with their days", () => {
    expect(expand({ ...position, "x-history": { key: "position" } })).toEqual({
      ...position,
      ...{ type: ["string", "array"], minItems: 1 },
      items: {
        ...{ title: "Должность", description: "Как в расписании.", type: "object" },
        ...{ additionalProperties: false, required: ["position"] },
        properties: { position, ...days },
      },
    });
  });

  test("shows in the list one entry of it; what shows a whole history is no example of an entry", () => {
    const history = [{ position: "а", until: "2025-08-31" }, { position: "б" }];
    const examples = [history, "воспитатель", "учитель"];
    expect(
      expand({ ...position, examples, "x-history": { key: "position" } }).items?.examples,
    ).toEqual([{ position: "воспитатель", from: "2025-09-01" }]);
    const names = [[{ name: "а" }, { name: "б" }], { name: "в" }];
    expect(expand({ ...founder, examples: names, "x-history": {} }).items?.examples).toEqual([
      { name: "в" },
    ]);
    expect(expand({ ...founder, examples: [history], "x-history": {} }).items).not.toHaveProperty(
      "examples",
    );
  });

  test("without words of its own has none in the list", () => {
    const { items } = expand({ type: "string", "x-history": { key: "a" } });
    expect(Object.keys(items ?? {})).toEqual([
      ...["type", "additionalProperties", "required", "properties"],
    ]);
  });

  test("of an object takes it, or a list of such with their days", () => {
    const expanded = expand({ ...founder, "x-history": {} });
    expect(expanded).toMatchObject({ type: ["object", "array"], examples: founder.examples });
    expect(expanded.properties).toEqual(founder.properties);
    expect(expanded.items).toEqual({ ...founder, properties: { ...founder.properties, ...days } });
  });

  test("whose object tells its days itself gets no others", () => {
    expect(expand({ ...founder, "x-history": { own: true } }).items?.properties).toEqual(
      founder.properties,
    );
  });

  test("may say more in the list", () => {
    const acting: Schema = { type: "boolean" };
    const { items } = expand({ ...position, "x-history": { key: "p", also: { acting } } });
    expect(items?.properties).toEqual({ p: position, acting, ...days });
    expect(items?.required).toEqual(["p"]);
  });

  test("takes in what it refers to; its own words count, those of the definition are kept", () => {
    const expanded = expand({
      ...{ $ref: "common.schema.json#/$defs/id", description: "Кто руководит.", examples: ["a"] },
      "x-history": { key: "staff" },
    });
    const value = {
      ...{ ...id, description: "Кто руководит.", examples: ["a"] },
      "x-value": "Строчные буквы.",
    };
    expect(expanded).toMatchObject({ ...value, type: ["string", "array"] });
    expect(expanded.items?.properties?.staff).toEqual(value);
    expect(expanded).not.toHaveProperty("$ref");
  });
});

test("a field of several takes one value, or a list of them", () => {
  const phones: Schema = { title: "Телефоны", $ref: "#/$defs/id", examples: ["a", "b"] };
  const expanded = expand({ ...phones, "x-several": true });
  const value = { ...id, title: "Телефоны", "x-value": "Строчные буквы." };
  expect(expanded).toEqual({
    ...{ ...value, examples: ["a", "b"], type: ["string", "array"], minItems: 1 },
    items: { ...value, examples: ["a"] },
  });
});

test("histories are found wherever they stand, in fields of fields too; all else stays", () => {
  const field: Schema = { type: "string", "x-history": { key: "a" } };
  const type = ["string", "array"];
  const nested = expand({
    ...{ type: "object", required: ["x"] },
    properties: { x: { properties: { y: field } } },
    items: { items: field },
    $defs: { d: field },
  });
  expect(nested).toMatchObject({
    ...{ type: "object", required: ["x"] },
    properties: { x: { properties: { y: { type } } } },
    items: { items: { type } },
    $defs: { d: { type } },
  });
  expect(JSON.stringify(nested)).not.toContain("x-history");
  expect(expand(founder)).toEqual(founder);
});

test("a history of what is not of one type is a mistake", () => {
  expect(() => expand({ title: "Имя", "x-history": { key: "a" } })).toThrow(
    "x-history of no plain type: Имя",
  );
  const type: ["string", "array"] = ["string", "array"];
  expect(() => expand({ title: "Имя", type, "x-history": {} })).toThrow(
    "x-history of no plain type: Имя",
  );
  expect(() => expand({ title: "Имя", "x-several": true })).toThrow(
    "x-several of no plain type: Имя",
  );
});

test("neither the schema nor what it refers to is changed", () => {
  const schema: Schema = {
    ...{ $ref: "#/$defs/founder", "x-history": { also: { note: { type: "string" } } } },
  };
  const before = structuredClone([schema, definitions]);
  expand(schema);
  expect([schema, definitions]).toEqual(before);
});
