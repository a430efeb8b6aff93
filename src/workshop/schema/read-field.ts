import { isRecord } from "../../engine/base/is-record.ts";
import type { Choice, Field, Kind, NamedField, SimpleKind } from "./field.ts";

type Schema = Readonly<Record<string, unknown>>;

/** The schemas that a page has, by file name, and where a reader of them is. */
interface Reading {
  files: ReadonlyMap<string, Schema>;
  file: string;
}

/** Reads the texts of schemas once. */
export function openSchemas(texts: Readonly<Record<string, string>>) {
  const files = new Map(
    Object.entries(texts).flatMap(([name, text]): [string, Schema][] => {
      const schema: unknown = JSON.parse(text);
      return isRecord(schema) ? [[name, schema]] : [];
    }),
  );
  return (name: string): Field => {
    const file = `${name}.schema.json`;
    return readField(files.get(file) ?? {}, { files, file });
  };
}

/** What stands beside a `$ref` is said of this field and wins over what the reference says. */
function readField(schema: Schema, reading: Reading): Field {
  const { schema: target, reading: there } = follow(schema, reading);
  const all = { ...target, ...schema };
  const described = {
    title: textOf(all.title),
    description: textOf(all.description),
    example: exampleOf(all.examples),
    pattern: typeof all.pattern === "string" ? all.pattern : null,
    idOf: typeof all["x-id"] === "string" ? all["x-id"] : null,
    isInternal: all["x-audience"] === "internal",
  };
  return { ...described, ...readKind(all, there) };
}

function readKind(schema: Schema, reading: Reading): Kind {
  const types: unknown[] = Array.isArray(schema.type) ? schema.type : [schema.type];
  const item = isRecord(schema.items)
    ? readField({ ...schema.items, [words]: schema.description }, reading)
    : null;
  if (item && types.length > 1) {
    const type = types.find((each) => each !== "array");
    const one = { ...schema, type, items: undefined };
    return { kind: "history", one: readField(one, reading), item };
  }
  if (item) return { kind: "list", item, isNeeded: Number(schema.minItems ?? 0) > 0 };
  const scope = schema["x-reference"];
  if (typeof scope === "string") return { kind: "reference", scope };
  if (Array.isArray(schema.enum)) return { kind: "choice", choices: readChoices(schema) };
  if (types.includes("object")) return { kind: "record", fields: readFields(schema, reading) };
  if (types.includes("boolean")) return { kind: "yes-no" };
  if (types.includes("integer") || types.includes("number")) return { kind: "number" };
  return { kind: lineKind(schema) };
}

function readFields(schema: Schema, reading: Reading): NamedField[] {
  const properties = isRecord(schema.properties) ? schema.properties : {};
  const required: unknown[] = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(properties).flatMap(([name, part]) =>
    isRecord(part)
      ? [{ name, field: readField(part, reading), isRequired: required.includes(name) }]
      : [],
  );
}

const kindsByFormat: Readonly<Record<string, SimpleKind>> = {
  date: "date",
  "idn-email": "email",
  phone: "phone",
  "web-address": "address",
};

function lineKind({ format, maxLength }: Schema): SimpleKind {
  const kind = typeof format === "string" ? kindsByFormat[format] : undefined;
  return kind ?? (typeof maxLength === "number" && maxLength > 2000 ? "text" : "line");
}

/** What the list says of its items: there the words for choices may stand. */
const words = "x-words-of-list";

/** Words for choices stand in the description: «male — мужской, female — женский». */
function readChoices({ enum: values, description, [words]: ofList }: Schema): Choice[] {
  const said = `${textOf(description)} ${textOf(ofList)}`;
  return (Array.isArray(values) ? values : []).map((value: unknown) => {
    const name = String(value);
    const [, label = name] =
      new RegExp(`(?:^|[\\s,;:(])${name} — ([^,;.(]+)`, "u").exec(said) ?? [];
    return { value: name, label: label.trim() };
  });
}

function follow(schema: Schema, reading: Reading): { schema: Schema; reading: Reading } {
  const { $ref } = schema;
  if (typeof $ref !== "string") return { schema, reading };
  const [file = "", pointer = ""] = $ref.split("#");
  const there = { ...reading, file: file === "" ? reading.file : file };
  const target = pointer
    .split("/")
    .filter((step) => step !== "")
    .reduce<unknown>(
      (value, step) => (isRecord(value) ? value[step] : undefined),
      there.files.get(there.file),
    );
  return isRecord(target) ? follow(target, there) : { schema: {}, reading: there };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function exampleOf(examples: unknown): string | null {
  const all: unknown[] = Array.isArray(examples) ? examples : [];
  const [first] = all;
  return typeof first === "string" || typeof first === "number" ? String(first) : null;
}
