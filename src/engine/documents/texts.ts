import type { DocumentFrontmatter } from "../generated/types.ts";
import type { Source } from "../base/source.ts";
import { explainSchema } from "../schema/check-schema.ts";
import type { Validators } from "../schema/create-validators.ts";
import type { Problem } from "../problem.ts";
import { textRules } from "../../packages/sferum/rules/index.ts";
import { runTextRules, type TextContext } from "../check/text-rule.ts";
import { compileText, type CompiledText } from "../text/compile-text.ts";
import { parseText, type ParsedText, type Roots } from "../text/parse-text.ts";
import type { Parts } from "../text/surroundings.ts";

/** A document's text, ready to meet any organization's data. */
export interface DocumentText {
  path: string;
  /** Null where it has mistakes, which were told: its documents cannot be made. */
  text: CompiledText | null;
  settings: DocumentFrontmatter;
}

/** Texts by kind. */
export type Documents = ReadonlyMap<string, DocumentText>;

/** Collects the problems of reading texts; a text without sound settings is left out. */
export interface TextReader {
  readDocuments: (sources: ReadonlyMap<string, Source>, parts: Parts) => Documents;
  readParts: (sources: ReadonlyMap<string, Source>) => Parts;
  problems: Problem[];
}

/**
 * Reads texts, each file once, and checks the settings of documents. Where compliance
 * is judged, the rules on texts are asked too.
 */
export function createTextReader(
  validators: Validators,
  isJudged: boolean,
  known?: Roots,
): TextReader {
  const problems: Problem[] = [];
  const read = (source: Source): { text: ParsedText; isSound: boolean } => {
    const parsed = parseText(source, known);
    problems.push(...parsed.problems);
    return { text: parsed.text, isSound: parsed.problems.length === 0 };
  };
  const judge = (source: Source, audience: TextContext["audience"]): void => {
    if (isJudged) problems.push(...runTextRules(textRules, source, audience));
  };
  const readDocument = (source: Source, parts: Parts): DocumentText[] => {
    const { text, isSound } = read(source);
    const settings = readSettings(text, source, validators, problems);
    if (!settings) return [];
    judge(source, settings.audience);
    const compiled = compileText(text, settings, parts);
    problems.push(...compiled.problems);
    return [{ path: source.path, text: isSound ? compiled.text : null, settings }];
  };
  const readPart = (source: Source): ParsedText | null => {
    judge(source, null);
    const { text, isSound } = read(source);
    return isSound ? text : null;
  };
  return {
    readDocuments: (sources, parts) => mapSources(sources, (source) => readDocument(source, parts)),
    readParts: (sources) => mapSources(sources, (source) => [readPart(source)]),
    problems,
  };
}

/** Gives each source what is made of it, if anything is. */
function mapSources<Value>(
  sources: ReadonlyMap<string, Source>,
  make: (source: Source) => Value[],
): Map<string, Value> {
  return new Map(
    [...sources].flatMap(([name, source]) =>
      make(source).map((value): [string, Value] => [name, value]),
    ),
  );
}

function readSettings(
  { frontmatter }: ParsedText,
  { path }: Source,
  validators: Validators,
  problems: Problem[],
): DocumentFrontmatter | null {
  if (frontmatter === null) {
    if (!problems.some(({ file }) => file === path)) problems.push(noFrontmatter(path));
    return null;
  }
  const { data } = frontmatter;
  if (data === undefined) return null;
  const check = validators.checks.documentFrontmatter;
  if (check(data)) return data;
  problems.push(...explainSchema(frontmatter, check, validators.schemaOf("documentFrontmatter")));
  return null;
}

function noFrontmatter(file: string): Problem {
  return {
    rule: "text-frontmatter",
    severity: "error",
    message: "В начале файла нет настроек документа.",
    hint: "Начните файл строкой ---, затем title, layout, audience и formats, затем снова ---.",
    file,
    line: 1,
    column: 1,
  };
}
