import { parseDocument, type Document } from "yaml";
import { createRecent } from "../base/recent.ts";
import { isError, locationIn, type Problem } from "../problem.ts";
import type { Source } from "../base/source.ts";
import { findPositionsIn } from "./line-positions.ts";
import { readValue } from "./read-value.ts";
import { hasOddSpaces } from "./odd-spaces.ts";
import { explainSyntax, findEnclosed } from "./syntax-problems.ts";
import type { LocatedText, YamlFile } from "./yaml-file.ts";
import { findWrongEncoding } from "./unusable-characters.ts";

/** Characters; the files of an organization are about two thousand long. */
const maximumLength = 1_000_000;

/**
 * Reads one YAML text. Takes any string and never throws: all that is wrong with it is in
 * `problems`. Accepts one document, whose keys are words, without aliases, directives and tags of
 * its own.
 */
export function parseYaml(file: Source): YamlFile {
  const source = { ...file, text: file.text.replace(/^\uFEFF/, "") };
  const refusal = refuseUnparsed(source.text);
  const wrongEncoding = findWrongEncoding(source);
  if (wrongEncoding) return unreadable(source, wrongEncoding);
  if (refusal !== null) return unreadable(source, { ...refusal, ...locationIn(source) });
  const document = readDocument(source.text);
  const yaml = { source, document, positionOf: findPositionsIn(source.text) };
  const { value, problems } = readValue(yaml, document.contents);
  const isTooDeep = problems.some(({ rule }) => rule === "yaml-too-deep");
  const syntax = isTooDeep ? [] : explainErrors(yaml, document);
  if (syntax.length > 0) {
    return { ...yaml, data: undefined, problems: joinProblems(problems, syntax) };
  }
  if (value !== null) return { ...yaml, data: value, problems };
  return { ...yaml, data: undefined, problems: [...problems, { ...empty, ...locationIn(source) }] };
}

/**
 * Nobody changes a document of these: what is spliced into files is parsed by itself. The values
 * are read out of it each time, since a check wraps what is private in them.
 */
function readDocument(text: string): Document.Parsed {
  return recent.recall(text, () => parse(text));
}

/** Of so many characters documents take some twenty megabytes. */
const recent = createRecent<Document.Parsed>(60, "second time", 500_000);

function parse(text: string): Document.Parsed {
  return parseDocument(text, {
    prettyErrors: false,
    resolveKnownTags: false,
    stringKeys: true,
    // The library's own search for duplicates takes quadratic time; readValue has a better one.
    uniqueKeys: false,
  });
}

type Refusal = Pick<Problem, "rule" | "severity" | "message" | "hint">;

const empty: Refusal = {
  rule: "yaml-empty",
  severity: "error",
  message: "Файл пуст: в нём нет ни одного поля.",
  hint: "Возьмите за образец такой же файл из примера.",
};

function refuseUnparsed(text: string): Refusal | null {
  if (text.length > maximumLength) {
    return {
      rule: "yaml-too-large",
      severity: "error",
      message: `Файл слишком велик: знаков в нём ${text.length}, а допустимо не больше ${maximumLength}.`,
      hint: "Проверьте, тот ли это файл: обычный занимает несколько страниц.",
    };
  }
  return text.trim() === "" ? empty : null;
}

function unreadable(source: Source, problem: Problem): YamlFile {
  const positionOf = findPositionsIn(source.text);
  return { source, document: null, positionOf, data: undefined, problems: [problem] };
}

/** Of the errors in one line: a line of quotes has as many as it has signs. */
const mostExplained = 20;
/** Of a file with more broken lines nobody reads the rest: it is no YAML, or one sign is to blame. */
const mostLines = 100;

/**
 * The first error of each line: the others there follow from it. After a tab the indents are
 * misread, so what is wrong with them is not said.
 */
function explainErrors(file: LocatedText, document: Document): Problem[] {
  const errors = [...document.errors, ...document.warnings];
  if (errors.length === 0) return [];
  const { text: written } = file.source;
  const hasOdd = hasOddSpaces(written);
  const text = { ...file, enclosed: findEnclosed(document), hasOdd };
  const byLine = new Map<number, Problem>();
  const told = new Map<number, number>();
  for (const error of errors.sort((a, b) => a.pos[0] - b.pos[0])) {
    const { line } = file.positionOf(error.pos[0]);
    const before = told.get(line) ?? 0;
    told.set(line, before + 1);
    if (before >= mostExplained) continue;
    if (byLine.size >= mostLines) break;
    const problem = explainSyntax(text, error);
    if (!byLine.has(problem.line)) byLine.set(problem.line, problem);
  }
  const found = [...byLine.values()];
  const firstTab = found.find(({ rule }) => rule === "yaml-tabs")?.line ?? Infinity;
  return found.filter(({ rule, line }) => rule !== "yaml-syntax" || line < firstTab);
}

/** What was read after a syntax error may be misread; what was read before it explains it. */
function joinProblems(read: readonly Problem[], syntax: readonly Problem[]): Problem[] {
  const first = syntax.reduce((least, { line }) => Math.min(least, line), Infinity);
  const sure = read.filter(({ line, rule }) => line <= first || rule === "control-character");
  const lines = new Set(sure.filter(isError).map(({ line }) => line));
  return [...sure, ...syntax.filter(({ line }) => !lines.has(line))];
}
