import { stringify } from "yaml";
import type { FlatSchema } from "./flat-schema.ts";
import { schemaAt } from "./walk-schema.ts";
import type { Path } from "../yaml/yaml-file.ts";

/** How messages speak of a value. */
export interface Field {
  /** «ИНН» (inn); an element of a list also has its number. */
  name: string;
  /** The same with what it is: Поле «ИНН» (inn); Файл «Группы». */
  subject: string;
  /** What to type, such as `inn: "7707418081"`; null where the schema has no example. */
  example: string | null;
  /** What to type with another value in it. */
  withValue: (value: unknown) => string;
}

/** Takes the schema of a file and the path of a value that it knows. */
export function describeField(schema: FlatSchema, path: Path): Field {
  const { title, examples } = schemaAt(schema, path) ?? {};
  const name = [...(title === undefined ? [] : [`«${title}»`]), ...position(path)].join(" ");
  const withValue = (value: unknown) => typed(path.at(-1), value);
  const example = examples?.[0];
  return {
    name,
    subject: `${path.length === 0 ? "Файл" : "Поле"} ${name}`,
    example: example === undefined ? null : withValue(example),
    withValue,
  };
}

function position(path: Path): string[] {
  const last = path.at(-1);
  if (last === undefined) return [];
  if (typeof last === "string") return [`(${last})`];
  return [`(${path.at(-2) ?? "список"}, № ${last + 1})`];
}

function typed(key: string | number | undefined, value: unknown): string {
  const text = stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trim();
  return typeof key === "string" ? `${key}: ${text}` : text;
}
