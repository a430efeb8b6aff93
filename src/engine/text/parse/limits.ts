import type { Nodes } from "mdast";

import { fileProblem, locationIn, type NamedFile, type Problem } from "../../problem.ts";

/*
 * The parser of Markdown takes quadratic time over some paragraphs and goes as deep as a text does:
 * what is longer or deeper than any document is refused before it is parsed.
 */

/** Characters: about a hundred sheets. */
const maximumLength = 200_000;

/** Characters between two empty lines: about ten sheets. */
const maximumBlock = 20_000;

/** Blanks and list marks before the words of a line: some thirty levels. */
const maximumIndent = 100;

/** Elements within elements, or pieces of Markdown within one another. */
const maximumDepth = 60;

/** Why a text is not even parsed; null for one of usual size. */
export function findExcess(file: NamedFile, body: string): Problem | null {
  if (body.length > maximumLength)
    return fileProblem(file, {
      rule: "text-too-large",
      message: `Текст слишком велик: знаков в нём ${body.length}, а допустимо не больше ${maximumLength}.`,
      hint: "Проверьте, тот ли это файл. Большой документ разделите на несколько.",
    });
  return findLongBlock(file, body) ?? findDeepLine(file, body) ?? findDeepElement(file, body);
}

/** The first node that lies too deep, without going down with it. */
export function findDeepNode(root: Nodes, file: NamedFile): Problem | null {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level;
    if (depth > maximumDepth) return tooDeep(file, first?.position?.start.line ?? 1);
    level = level.flatMap((node) => ("children" in node ? node.children : []));
  }
  return null;
}

/** For a text that was too deep for the parser itself. */
export function tooDeep(file: NamedFile, line = 1): Problem {
  return {
    rule: "text-too-deep",
    severity: "error",
    ...locationIn(file, { line, column: 1 }),
    message: `Слишком глубокая вложенность: уровней больше ${maximumDepth}.`,
    hint: "Проверьте отступы и закрывающие элементы: так бывает, если файл испорчен.",
  };
}

function findLongBlock(file: NamedFile, body: string): Problem | null {
  let length = 0;
  let first = 1;
  for (const [index, line] of body.split("\n").entries()) {
    if (line.trim() === "") length = 0;
    else if (length === 0) first = index + 1;
    if (line.trim() !== "") length += line.length + 1;
    if (length > maximumBlock) return longBlock(file, first);
  }
  return null;
}

function longBlock(file: NamedFile, line: number): Problem {
  return {
    rule: "text-too-large",
    severity: "error",
    ...locationIn(file, { line, column: 1 }),
    message: `Слишком длинный абзац или список без пустых строк: знаков в нём больше ${maximumBlock}.`,
    hint: "Разделите его пустыми строками.",
  };
}

function findDeepLine(file: NamedFile, body: string): Problem | null {
  const line = body.split("\n").findIndex((each) => indentOf(each) > maximumIndent);
  return line === -1 ? null : tooDeep(file, line + 1);
}

/** Where the words of a line begin; a line without words has no indent, a rule of hyphens neither. */
function indentOf(line: string): number {
  const words = line.search(/[^\s>*+\d.)-]/);
  if (words !== -1) return words;
  return /[-*>+]\s+[-*>+]/.test(line) ? line.length : 0;
}

/** Counts tags as they stand; what is no tag is not closed either and does no harm. */
function findDeepElement(file: NamedFile, body: string): Problem | null {
  let depth = 0;
  for (const { 0: mark, index } of body.matchAll(/<\/|<(?=[A-Za-z>])|\/>/g)) {
    depth = Math.max(0, depth + (mark === "<" ? 1 : -1));
    if (depth > maximumDepth) return tooDeep(file, body.slice(0, index).split("\n").length);
  }
  return null;
}
