import { isRecord } from "../base/is-record.ts";
import type { Inline, LetterheadPosition } from "../tree/types.ts";
import { invalidInXml } from "../yaml/unusable-characters.ts";

/** What was read is no tree of ours. */
export class Refusal extends Error {}

/** Strong words in a link, and no more. */
const maximumDepth = 8;

export function readLines(value: unknown): Inline<string>[][] {
  return listOf(value, (line) => readRun(line));
}

export function readRun(value: unknown, depth = 0): Inline<string>[] {
  if (depth > maximumDepth) throw new Refusal();
  return listOf(value, (inline) => readInline(inline, depth));
}

function readInline(inline: unknown, depth: number): Inline<string> {
  if (!isRecord(inline)) throw new Refusal();
  switch (inline.type) {
    case "text":
      return { type: "text", value: text(inline.value) };
    case "strong":
      return { type: "strong", children: readRun(inline.children, depth + 1) };
    case "link":
      return {
        ...{ type: "link", url: url(inline.url) },
        children: readRun(inline.children, depth + 1),
      };
    case "reference":
      return { type: "reference", label: text(inline.label), number: text(inline.number) };
    case "citation":
      return {
        ...{ type: "citation", kind: text(inline.kind) },
        ...{ label: text(inline.label), number: text(inline.number) },
      };
    default:
      throw new Refusal();
  }
}

export function listOf<Value>(value: unknown, read: (item: unknown) => Value): Value[] {
  if (!Array.isArray(value)) throw new Refusal();
  return value.map((item: unknown) => read(item));
}

/** Characters that XML cannot hold would break the DOCX of who quotes it. */
export function text(value: unknown): string {
  if (typeof value !== "string" || value.search(invalidInXml) !== -1) throw new Refusal();
  return value;
}

/** As texts may link, and no other way. */
export function url(value: unknown): string {
  const address = text(value);
  if (!/^(https?|mailto|tel):/i.test(address)) throw new Refusal();
  return address;
}

export function positionIn(value: unknown): LetterheadPosition {
  if (value !== "longitudinal" && value !== "angular") throw new Refusal();
  return value;
}
