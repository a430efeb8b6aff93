import type { Span } from "./find-nodes.ts";
import { syntax, type Explanation } from "./explanation.ts";

/** Characters that look like a space or like nothing, and that YAML takes for letters. */
const odd = "[\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u2060\\u3000\\uFEFF]";

const anyOdd = new RegExp(odd);

/** Where such a character matters: in an indent, after the colon of a field, after a dash of a list. */
const places = [
  { before: /^[ \t]*/, what: "indent" },
  { before: /^[ \t]*(?:- +)*[^\s:#"']+:/, what: "colon" },
  { before: /^[ \t]*-/, what: "dash" },
] as const;

/** Whether it is worth looking. */
export function hasOddSpaces(text: string): boolean {
  return anyOdd.test(text);
}

/** What is wrong with the first line between two offsets that such a space makes another thing of. */
export function explainOddSpace(text: string, from: number, to: number): Explanation | null {
  let start = text.lastIndexOf("\n", from - 1) + 1;
  while (start < Math.max(to, from + 1)) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end < 0 ? text.length : end);
    const found = anyOdd.test(line) ? explainLine(line, start) : null;
    if (found !== null) return found;
    if (end < 0) return null;
    start = end + 1;
  }
  return null;
}

/**
 * The same for a value without quotes: the lines that begin in it. The line of its own field was
 * read as the field that it is.
 */
export function explainOddValue(text: string, [start, end]: Span): Explanation | null {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const isFirst = /^[ \t-]*$/.test(text.slice(line, start));
  const next = text.indexOf("\n", start) + 1;
  if (!isFirst && next === 0) return null;
  const from = isFirst ? start : next;
  return from < end ? explainOddSpace(text, from, end) : null;
}

function explainLine(line: string, start: number): Explanation | null {
  for (const { before, what } of places) {
    const prefix = before.exec(line)?.[0];
    if (prefix === undefined || !anyOdd.test(line.charAt(prefix.length))) continue;
    const at = start + prefix.length;
    if (what === "indent") return { ...oddIndent, span: [at, at + 1] };
    const place = what === "colon" ? "двоеточия" : "дефиса";
    return syntax(
      `После ${place} стоит не обычный пробел, а ${nameSpace(line.charAt(prefix.length))}: YAML его пробелом не считает.`,
      "Сотрите его и наберите пробел.",
      [at, at + 1],
    );
  }
  return null;
}

export const oddIndent = {
  rule: "yaml-tabs",
  message:
    "Отступ сделан не обычными пробелами, а неразрывными: YAML принимает их за часть имени поля.",
  hint: "Сотрите отступ и наберите его пробелами.",
};

function nameSpace(character: string): string {
  if (character === "\u00A0" || character === "\u202F") return "неразрывный";
  const code = character.charCodeAt(0).toString(16).toUpperCase();
  return /[\u200B\u2060\uFEFF]/.test(character) ? `невидимый знак U+${code}` : `знак U+${code}`;
}
