import type { DocumentFrontmatter } from "../generated/types.ts";
import type { Source } from "../base/source.ts";
import { didYouMean } from "../base/suggest.ts";
import type { Package } from "../package/define-package.ts";
import { textRules } from "../check/engine-rules.ts";
import * as checks from "../generated/validators.js";
import { fileProblem, isError, type NamedFile, type Problem } from "../problem.ts";
import { explainSchema } from "../schema/check-schema.ts";
import { describeField } from "../schema/describe-field.ts";
import { locate, type YamlFile } from "../yaml/yaml-file.ts";
import { runTextRules, type TextContext } from "../check/text-rule.ts";
import { compileText, type CompiledText } from "../text/compile/compile-text.ts";
import { parseText, type ParsedText, type Roots } from "../text/parse/parse-text.ts";
import type { Parts } from "../text/compile/surroundings.ts";

/** A document's text, ready to meet any organization's data. */
export interface DocumentText {
  file: NamedFile;
  /** Null where it has mistakes, which were told: its documents cannot be made. */
  text: CompiledText | null;
  settings: DocumentFrontmatter;
}

/** Texts of documents by kind. */
export type DocumentTexts = ReadonlyMap<string, DocumentText>;

/** Collects the problems of reading texts; a text without sound settings is left out. */
export interface TextReader {
  readDocuments: (sources: ReadonlyMap<string, Source>, parts: Parts) => DocumentTexts;
  readParts: (sources: ReadonlyMap<string, Source>) => Parts;
  problems: Problem[];
}

/**
 * Reads texts, each file once, and checks the settings of documents. Where compliance
 * is judged, the rules on texts are asked too, those of the package with them. `lists` are those for
 * whose members a document may be repeated; texts that were parsed before are `known`.
 */
export function createTextReader(
  { lists, textRules: own }: Pick<Package, "lists" | "textRules">,
  isJudged: boolean,
  known?: Roots,
): TextReader {
  const problems: Problem[] = [];
  const read = (source: Source): { text: ParsedText; isSound: boolean } => {
    const parsed = parseText(source, known);
    problems.push(...parsed.problems);
    return { text: parsed.text, isSound: !parsed.problems.some(isError) };
  };
  const judge = (source: Source, audience: TextContext["audience"]): void => {
    if (isJudged) problems.push(...runTextRules([...textRules, ...own], source, audience));
  };
  const readDocument = (source: Source, parts: Parts): DocumentText[] => {
    const { text, isSound } = read(source);
    const settings = readSettings(text, source, lists, problems);
    if (!settings) return [];
    judge(source, settings.audience);
    const compiled = compileText(text, settings, parts);
    problems.push(...compiled.problems);
    return [{ file: text.file, text: isSound ? compiled.text : null, settings }];
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
  source: Source,
  lists: readonly string[],
  problems: Problem[],
): DocumentFrontmatter | null {
  if (frontmatter === null) {
    if (!problems.some(({ file }) => file === source.path)) problems.push(noFrontmatter(source));
    return null;
  }
  const { data } = frontmatter;
  if (data === undefined) return null;
  const check = checks.documentFrontmatter;
  if (!check(data)) {
    problems.push(...explainSchema(frontmatter, check, checks.schemas.documentFrontmatter));
    return null;
  }
  if (data.repeat === undefined || lists.includes(data.repeat.of)) return data;
  problems.push(unknownList(frontmatter, data.repeat.of, lists));
  return null;
}

function noFrontmatter(source: Source): Problem {
  return fileProblem(source, {
    rule: "text-frontmatter",
    message: "В начале файла нет настроек документа.",
    hint: "Начните файл строкой ---, затем title, layout, audience и formats, затем снова ---.",
  });
}

/** Which lists there are, the package says, not the schema of settings. */
function unknownList(frontmatter: YamlFile, list: string, lists: readonly string[]): Problem {
  const path = ["repeat", "of"];
  const { subject } = describeField(checks.schemas.documentFrontmatter, path);
  return {
    rule: "unknown-value",
    severity: "error",
    message: `${subject}: значение «${list}» здесь не допускается.`,
    hint: didYouMean(list, lists),
    ...locate(frontmatter, path, "value"),
  };
}
