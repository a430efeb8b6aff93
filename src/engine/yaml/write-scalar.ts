import { parseDocument, Scalar } from "yaml";

import { isRecord } from "../base/is-record.ts";

/** A text as a value in YAML, in the manner of the value that it replaces; plain where it can be. */
export function writeScalar(
  value: string | number | boolean | null,
  type: Scalar["type"] = Scalar.PLAIN,
): string {
  if (typeof value !== "string") return String(value);
  if (type === Scalar.QUOTE_SINGLE && !/[\r\n]/u.test(value))
    return `'${value.replaceAll("'", "''")}'`;
  if (type === Scalar.QUOTE_DOUBLE) return JSON.stringify(value);
  const document = parseDocument(value, { prettyErrors: false });
  const isRead = document.errors.length === 0 && document.warnings.length === 0;
  const isPlain = isRead && document.toJS() === value && !/[,[\]{}]/u.test(value);
  return isPlain ? value : JSON.stringify(value);
}

/** A value in one line, as people write it: `[{ staff: makarova, until: 2025-09-30 }]`. */
export function writeFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(", ")}]`;
  if (isRecord(value)) {
    const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
    const inside = pairs.map(([key, inner]) => `${writeScalar(key)}: ${writeFlow(inner)}`);
    return inside.length === 0 ? "{}" : `{ ${inside.join(", ")} }`;
  }
  return typeof value === "string" ? writeScalar(value) : JSON.stringify(value);
}
