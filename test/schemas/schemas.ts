import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";

/** The schemas by file name, and an ajv that knows our keywords: a second opinion for tests. */

const folder = new URL("../../schemas/", import.meta.url);

export type Node = Record<string, unknown>;

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const schemas = new Map<string, Node>(
  readdirSync(folder).map((name) => {
    const schema: unknown = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    if (!isNode(schema)) throw new Error(`${name} is not an object`);
    return [name, schema];
  }),
);

function lastDigit(digits: string, weights: number[]): number {
  return (weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11) % 10;
}

const checksums: Record<string, (digits: string) => boolean> = {
  inn: (digits) => lastDigit(digits, [2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(digits[9]),
  ogrn: (digits) => Number((BigInt(digits.slice(0, 12)) % 11n) % 10n) === Number(digits[12]),
  okpo: (digits) => {
    const rest = (first: number): number =>
      Array.from(digits.slice(0, -1)).reduce(
        (sum, digit, at) => sum + (first + at) * Number(digit),
        0,
      ) % 11;
    return (rest(1) < 10 ? rest(1) : rest(3) % 10) === Number(digits.at(-1));
  },
};

export function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  ajv.addFormat("date", fullFormats.date);
  ajv.addFormat("idn-email", /^[^\s@]+@[^\s@]+\.[^\s@]+$/);
  ajv.addFormat(
    "phone",
    (text) => /^(?:\+7|8)[\d ()-]+$/.test(text) && text.replace(/\D/g, "").length === 11,
  );
  ajv.addFormat("web-address", /^https?:\/\/\S+$/);
  ajv.addVocabulary(["x-audience", "x-id", "x-normalize", "x-reference", "x-value"]);
  ajv.addKeyword({
    keyword: "x-checksum",
    type: "string",
    metaSchema: { enum: Object.keys(checksums) },
    validate: (kind: string, digits: string) =>
      /^\d+$/.test(digits) && checksums[kind]?.(digits) === true,
  });
  for (const schema of schemas.values()) ajv.addSchema(schema);
  return ajv;
}

/** A schema inside a schema, with its JSON Pointer. */
interface Place {
  pointer: string;
  node: Node;
}

/** All subschemas of a schema, itself included; not what stands inside examples. */
export function subschemas(node: unknown, pointer: string): Place[] {
  if (!isNode(node)) return [];
  const inner = [node.properties, node.$defs].flatMap((map, at) =>
    isNode(map)
      ? Object.entries(map).flatMap(([key, child]) =>
          subschemas(child, `${pointer}/${at === 0 ? "properties" : "$defs"}/${key}`),
        )
      : [],
  );
  return [{ pointer, node }, ...inner, ...subschemas(node.items, `${pointer}/items`)];
}
