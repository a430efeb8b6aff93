import { findPersonal, type Stretch } from "../privacy/personal-patterns.ts";
import type { Problem } from "../problem.ts";

/**
 * Hides what is private in a text; the text keeps its length, so places in it stay. In a sample
 * fields hold what is nobody's: only what is known or looks private is hidden there.
 */
export type Mask = (text: string, isSample?: boolean) => string;

/** Known private values, and the names of fields in which they stand. */
export interface Private {
  values: readonly string[];
  fields: readonly string[];
}

/**
 * Makes the mask of a report that others may read: it hides private values of the data, what
 * stands in a private field of a quoted line, and whatever looks like somebody's own number or box.
 */
export function createMask({ values, fields }: Private): Mask {
  const [byValue, byField] = [valuePattern(values), fieldPattern(fields)];
  return (text, isSample = false) => {
    const stretches = byValue ? Array.from(text.matchAll(byValue), stretchOf) : [];
    for (const match of byField && !isSample ? text.matchAll(byField) : [])
      stretches.push(withLinesBelow(text, stretchOf(match)));
    for (const { stretch } of findPersonal(text)) stretches.push(stretch);
    return stretches.reduce(hide, text);
  };
}

/** So begins a hint that is an example of the schema (`exampleHint`), and holds nobody's data. */
const sampleStart = "Например: ";

/** The words of a problem, masked. */
export function maskProblem<Some extends Problem>(problem: Some, mask: Mask): Some {
  const { message, hint } = problem;
  const told = hint === undefined ? {} : { hint: mask(hint, hint.startsWith(sampleStart)) };
  return { ...problem, message: mask(message), ...told };
}

function stretchOf({ index, 0: found, groups }: RegExpExecArray): Stretch {
  const value = groups?.value ?? found;
  return [index + found.length - value.length, index + found.length];
}

/** A value with what stands in the lines below it, deeper than its name, as YAML goes on. */
function withLinesBelow(text: string, [from, to]: Stretch): Stretch {
  const before = text.slice(text.lastIndexOf("\n", from - 1) + 1, from);
  const margin = /^[\s\-?"']*(?=[\w"']+\s*:)/u.exec(before)?.[0];
  let end = to;
  for (let lines = 0; margin !== undefined && lines < longestValue; lines++) {
    const next = text.indexOf("\n", end) + 1;
    if (next === 0) break;
    const after = text.indexOf("\n", next);
    const line = text.slice(next, after < 0 ? text.length : after);
    if (line.trim() !== "" && line.search(/\S/u) <= margin.length) break;
    end = next + line.length;
  }
  return [from, end];
}

/** In lines: of a telephone or an address. */
const longestValue = 20;

function hide(text: string, [from, to]: Stretch): string {
  const hidden = text
    .slice(from, to)
    .replaceAll(/[\p{L}\p{N}]/gu, (sign) => "•".repeat(sign.length));
  return `${text.slice(0, from)}${hidden}${text.slice(to)}`;
}

/** Shorter ones say nothing of anybody. */
const least = 5;

function valuePattern(values: readonly string[]): RegExp | null {
  const sought = [...new Set(values.map((value) => value.trim()))].filter(
    (value) => value.length >= least,
  );
  if (sought.length === 0) return null;
  return new RegExp(sought.map(spellings).join("|"), "giu");
}

/** A number however it is spaced, and its last ten digits alone; other values as they are. */
function spellings(value: string): string {
  const digits = value.replaceAll(/\D/g, "");
  if (/\p{L}/u.test(value) || digits.length < least) return RegExp.escape(value);
  const spaced = (part: string): string => Array.from(part).join(String.raw`[^\d\p{L}\n]{0,6}`);
  return digits.length > 10
    ? `(?:${spaced(digits.slice(0, -10))}[^\\d\\p{L}\\n]{0,6})?${spaced(digits.slice(-10))}`
    : spaced(digits);
}

/** What follows the name of a private field, to the end of the line or of the value. */
function fieldPattern(fields: readonly string[]): RegExp | null {
  if (fields.length === 0) return null;
  const names = fields.map((field) => RegExp.escape(field)).join("|");
  return new RegExp(
    String.raw`(?<![\p{L}\d_])(?:${names})["']?[ \t]*(?:\r?\n[ \t]*)?:[ \t]*(?<value>"[^"\n]*"|'[^'\n]*'|[^,}\n]*)`,
    "giu",
  );
}
