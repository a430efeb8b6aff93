import type { DocumentFrontmatter } from "../model/generated/types.ts";
import type { Source } from "../model/source.ts";
import { explainSchema } from "../model/validate/check-schema.ts";
import type { Validators } from "../model/validate/create-validators.ts";
import type { Problem } from "../problem.ts";
import { textRules } from "../rules/index.ts";
import { runTextRules, type TextContext } from "../rules/text-rule.ts";
import { parseText, type ParsedText } from "../text/parse-text.ts";

/** A document's text, ready to meet any organization's data. */
export interface DocumentText {
  text: ParsedText;
  settings: DocumentFrontmatter;
}

/** Texts by kind. */
export type Documents = ReadonlyMap<string, DocumentText>;

/** Collects the problems of reading texts; a text that has any is left out. */
export interface TextReader {
  readDocuments: (sources: ReadonlyMap<string, Source>) => Documents;
  readPart: (source: Source) => ParsedText;
  problems: Problem[];
}

/**
 * Reads texts, each file once, and checks the settings of documents. Where compliance
 * is judged, the rules on texts are asked too.
 */
export function createTextReader(validators: Validators, isJudged: boolean): TextReader {
  const problems: Problem[] = [];
  const read = (source: Source): ParsedText => {
    const parsed = parseText(source);
    problems.push(...parsed.problems);
    return parsed.text;
  };
  const judge = (source: Source, audience: TextContext["audience"]): void => {
    if (isJudged) problems.push(...runTextRules(textRules, source, audience));
  };
  const readDocument = (source: Source): DocumentText | null => {
    const text = read(source);
    const settings = readSettings(text, source, validators, problems);
    if (settings) judge(source, settings.audience);
    return settings && { text, settings };
  };
  return {
    readDocuments: (sources) =>
      new Map(
        [...sources].flatMap(([kind, source]) => {
          const document = readDocument(source);
          return document ? [[kind, document]] : [];
        }),
      ),
    readPart: (source) => {
      judge(source, null);
      return read(source);
    },
    problems,
  };
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
