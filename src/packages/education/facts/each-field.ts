import { isRecord } from "../../../engine/base/is-record.ts";
import type { Path } from "../../../engine/yaml/yaml-file.ts";

/** A field of some record in a file, with the record: what it says may depend on its neighbours. */
interface Field {
  path: Path;
  key: string;
  value: unknown;
  record: Readonly<Record<string, unknown>>;
}

/** Every field of a file, those of records inside others too, in the order of the data. */
export function* eachField(value: unknown, path: Path = []): Generator<Field> {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* eachField(each, [...path, index]);
  } else if (isRecord(value)) {
    for (const [key, inner] of Object.entries(value)) {
      const own = [...path, key];
      yield { path: own, key, value: inner, record: value };
      yield* eachField(inner, own);
    }
  }
}
