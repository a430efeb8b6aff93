import { isMap, isScalar, isSeq, parseDocument, Scalar } from "yaml";
import type { FlatSchema } from "../schema/flat-schema.ts";
import { rangeOf, type Span } from "../yaml/find-nodes.ts";
import { writeScalar } from "../yaml/write-scalar.ts";

/** What is to stand in the place of a value; null where it stays. */
type Rewrite = (value: string, schema: FlatSchema) => string | null;

/**
 * A YAML text with other values in some of its fields, of which the schema tells what they are. Only
 * the values change: quotes stay, and are added where the value would be no text without them.
 */
export function rewriteValues(text: string, schema: FlatSchema, rewrite: Rewrite): string {
  const edits: { span: Span; text: string }[] = [];
  const visit = (node: unknown, part: FlatSchema): void => {
    if (isScalar(node)) {
      const edit = rewriteScalar(node, part, text, rewrite);
      if (edit !== null) edits.push(edit);
    } else if (isSeq(node)) {
      for (const item of node.items) if (part.items) visit(item, part.items);
    } else if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : "";
        const properties = part.properties ?? {};
        const inner = Object.hasOwn(properties, name) ? properties[name] : undefined;
        if (inner) visit(value, inner);
      }
    }
  };
  visit(parseDocument(text, { prettyErrors: false, uniqueKeys: false }).contents, schema);
  return edits
    .toSorted((a, b) => b.span[0] - a.span[0])
    .reduce((all, { span: [start, end], text: value }) => {
      return `${all.slice(0, start)}${value}${all.slice(end)}`;
    }, text);
}

function rewriteScalar(node: Scalar, schema: FlatSchema, text: string, rewrite: Rewrite) {
  const span = rangeOf(node);
  if (span === null || node.anchor !== undefined || node.tag !== undefined) return null;
  const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
  const isText = typeof node.value === "string";
  if (isBlock || (!isText && typeof node.value !== "number")) return null;
  // A number loses its zeros and signs: what was typed counts.
  const value = isText ? String(node.value) : text.slice(...span);
  const next = rewrite(value, schema);
  return next === null || next === value ? null : { span, text: writeScalar(next, node.type) };
}
