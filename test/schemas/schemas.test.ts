import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createAjv, isNode, type Node, schemas, subschemas } from "./schemas.ts";

const ajv = createAjv();
const all = [...schemas].flatMap(([name, schema]) => subschemas(schema, `${name}#`));
const objects = all.filter(({ node }) => [node.type].flat().includes("object"));
const properties = all.filter(({ pointer }) => /\/properties\/[^/]+$/.test(pointer));

/** Validates a value against one property: `organization#/properties/inn`. */
function accepts(pointer: string, value: unknown): boolean {
  const [name, path] = pointer.split("#");
  return ajv.validate({ $ref: `${name}.schema.json#${path}` }, value);
}

/** The records of a file of our reference data. */
function readReference(name: string): Node[] {
  const file = new URL(`../../content/reference/${name}.yaml`, import.meta.url);
  const data: unknown = parse(readFileSync(file, "utf8"));
  const records: unknown = isNode(data) ? data[name] : null;
  return Array.isArray(records) ? records.filter(isNode) : [];
}

describe("schemas", () => {
  it("are one a file of data, one for defaults, one for frontmatter and one for shared pieces", () => {
    expect([...schemas.keys()].sort()).toEqual(
      [
        "acts",
        "administrators",
        "assignments",
        "calendar",
        "common",
        "defaults",
        "document-frontmatter",
        "documents",
        "groups",
        "organization-types",
        "organization",
        "platforms",
        "requirements",
        "settings",
      ].map((name) => `${name}.schema.json`),
    );
  });

  it.each([...schemas])("%s is a 2020-12 schema named after its file", (name, schema) => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.$id).toBe(name);
    expect(ajv.getSchema(name)).toBeTypeOf("function");
  });

  it("describe every property in Russian, with examples", () => {
    expect(properties.length).toBeGreaterThan(150);
    const undescribed = properties.filter(
      ({ node }) =>
        !/[а-яё]|ИНН|КПП|ОГРН|ОКПО/u.test(String(node.title)) ||
        !/[а-яё]/u.test(String(node.description)) ||
        !Array.isArray(node.examples) ||
        node.examples.length === 0,
    );
    expect(undescribed.map(({ pointer }) => pointer)).toEqual([]);
  });

  it("let editors show what a field says of itself, not what the shared piece does", () => {
    // Language servers take what `$ref` points to over what stands beside it.
    const hidden = all.filter(
      ({ node }) => node.$ref !== undefined && ("title" in node || "description" in node),
    );
    expect(hidden.map(({ pointer }) => pointer)).toEqual([]);
  });

  it("give examples that they accept themselves", () => {
    const refused = properties.flatMap(({ pointer, node }) => {
      const examples: unknown[] = Array.isArray(node.examples) ? node.examples : [];
      return examples
        .filter((example) => !ajv.validate({ $ref: pointer }, example))
        .map((example) => [pointer, example]);
    });
    expect(refused).toEqual([]);
  });

  it("give as the first example a platform that works and acts that are in force", () => {
    const data = ["platforms", "acts"].map(readReference);
    const former = new Set(
      data
        .flat()
        .filter(({ status }) => status === "retired" || status === "repealed")
        .map(({ id }) => id),
    );
    expect(former).toContain("sferum-vk");
    const wrong = properties.flatMap(({ pointer, node }) => {
      const [first] = [node.examples].flat();
      const named = JSON.stringify(first).match(/[a-z0-9-]+/gu) ?? [];
      return named.filter((name) => former.has(name)).map((name) => [pointer, name]);
    });
    expect(wrong).toEqual([]);
  });

  it("close every object and require only what it has", () => {
    for (const { pointer, node } of objects) {
      expect(node.additionalProperties, pointer).toBe(false);
      const known = isNode(node.properties) ? Object.keys(node.properties) : [];
      expect(known, pointer).toEqual(expect.arrayContaining([node.required ?? []].flat()));
    }
  });

  it("do without keywords whose messages nobody understands", () => {
    const used = new Set(all.flatMap(({ node }) => Object.keys(node)));
    for (const keyword of ["oneOf", "anyOf", "allOf", "if", "not"]) {
      expect([...used]).not.toContain(keyword);
    }
  });

  it("mark as internal exactly the private contacts of administrators and links that let in", () => {
    // Defaults repeat the fields of data files.
    const own = properties.filter(({ pointer }) => !pointer.startsWith("defaults."));
    const marked = own.filter(({ node }) => "x-audience" in node);
    // A field with a history stands there twice: as one administrator has it, and in a list of them.
    const names = new Set(marked.map(({ pointer }) => pointer.replace(/^.*\//, "")));
    expect([...names].sort()).toEqual(["inviteLink", "mobile", "personalEmail", "personalMobile"]);
    const named = own.filter(({ pointer }) => names.has(pointer.replace(/^.*\//, "")));
    expect(named).toEqual(marked);
    expect(new Set(marked.map(({ node }) => node["x-audience"]))).toEqual(new Set(["internal"]));
    for (const { node } of marked)
      expect(["phone", "idn-email", "web-address"]).toContain(node.format);
  });

  it("show editors the words of the field, not those of a shared piece", () => {
    // Editors take what $ref points to over what stands beside it.
    const hidden = all.filter(({ node }) => "$ref" in node && Object.keys(node).length > 1);
    expect(hidden.map(({ pointer }) => pointer)).toEqual([]);
    const silent = properties.filter(({ node }) => "$ref" in node);
    expect(silent.map(({ pointer }) => pointer)).toEqual([]);
  });

  it("refer only to ids that some schema declares", () => {
    const scopes = (keyword: string) =>
      new Set(all.flatMap(({ node }) => (keyword in node ? [node[keyword]] : [])));
    const referenced = [
      "staff",
      "group",
      "edition",
      "body",
      "act",
      "platform",
      "organization-type",
      "building",
    ];
    const unreferenced = ["chat", "channel", "invitation", "requirement"];
    expect(scopes("x-id")).toEqual(new Set([...referenced, ...unreferenced]));
    expect(scopes("x-reference")).toEqual(new Set(referenced));
  });
});

describe("values", () => {
  const surname = "assignments#/$defs/staffMember/properties/surname";

  it.each(["О'Коннор", "Иванова <b>&\"'", "Ёж 🦔", "Ng\u0303uye\u0302n", "Я".repeat(100)])(
    "a surname may be %s",
    (name) => {
      expect(accepts(surname, name)).toBe(true);
    },
  );

  it.each(["", "   ", "Я".repeat(101), 7, null])("a surname may not be %j", (name) => {
    expect(accepts(surname, name)).toBe(false);
  });

  it.each(["7707418082", "770741808", "77074180811", 7707418081])("no ИНН is %j", (inn) => {
    expect(accepts("organization#/properties/inn", inn)).toBe(false);
  });

  it.each(["1187746728841", "118774672884"])("no ОГРН is %j", (ogrn) => {
    expect(accepts("organization#/properties/ogrn", ogrn)).toBe(false);
  });

  it.each(["2026-02-31", "31.08.2024", "2024-8-1"])("no date is %j", (date) => {
    expect(accepts("organization#/properties/registeredOn", date)).toBe(false);
  });

  it.each(["../evil", "Солнышко", "a--b", "-a", "A1"])("no id is %j", (id) => {
    expect(accepts("groups#/$defs/group/properties/id", id)).toBe(false);
  });

  it.each(["00A1B2C3", "01 d9", "номер"])("a certificate number is hexadecimal: %j", (number) => {
    const pointer = "documents#/$defs/electronicSignature/properties/certificate";
    expect(accepts(pointer, number)).toBe(number === "00A1B2C3");
  });

  it("an unknown key is refused", () => {
    const group = { id: "a", name: "А", kind: "class" };
    expect(accepts("groups#/$defs/group", group)).toBe(true);
    expect(accepts("groups#/$defs/group", { ...group, возраст: "5" })).toBe(false);
  });
});
