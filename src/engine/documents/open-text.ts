import { textRules } from "../check/engine-rules.ts";
import { runTextRules, type TextContext } from "../check/text-rule.ts";
import { didYouMean } from "../base/suggest.ts";
import type { Source } from "../base/source.ts";
import type { DocumentFrontmatter } from "../generated/types.ts";
import * as checks from "../generated/validators.js";
import type { Package } from "../package/define-package.ts";
import { fileProblem, isError, type NamedFile, type Problem } from "../problem.ts";
import { explainSchema } from "../schema/check-schema.ts";
import { describeField } from "../schema/describe-field.ts";
import { compileText, type CompiledText } from "../text/compile/compile-text.ts";
import type { Parts } from "../text/compile/surroundings.ts";
import { parseText, type ParsedText, type Roots } from "../text/parse/parse-text.ts";
import { locate, type YamlFile } from "../yaml/yaml-file.ts";

/** A document's text, ready to meet any organization's data. */
export interface DocumentText {
  file: NamedFile;
  /** Null where it has mistakes, which were told: its documents cannot be made. */
  text: CompiledText | null;
  settings: DocumentFrontmatter;
}

/** What texts are read and judged by. */
export type Judge = Pick<Package, "lists" | "textRules">;

/** How a text is read. */
export interface Reading {
  used: Judge;
  isJudged: boolean;
  known: Roots | undefined;
}

/** What a text gives, and what is wrong with it. */
export interface Read<Value> {
  value: Value;
  problems: readonly Problem[];
}

/** A text without sound settings is left out. */
export function openDocument(
  source: Source,
  { parts, ...reading }: Reading & { parts: Parts },
): Read<DocumentText[]> {
  const problems: Problem[] = [];
  const { text, isSound } = open(source, reading, problems);
  const settings = readSettings(text, source, reading.used.lists, problems);
  if (!settings) return { value: [], problems };
  judge(source, settings.audience, reading, problems);
  const compiled = compileText(text, settings, parts);
  problems.push(...compiled.problems);
  const document = { file: text.file, text: isSound ? compiled.text : null, settings };
  return { value: [document], problems };
}

/** Null for a part with mistakes of its own, which are told. */
export function openPart(source: Source, reading: Reading): Read<ParsedText | null> {
  const problems: Problem[] = [];
  judge(source, null, reading, problems);
  const { text, isSound } = open(source, reading, problems);
  return { value: isSound ? text : null, problems };
}

function open(
  source: Source,
  { known }: Reading,
  problems: Problem[],
): { text: ParsedText; isSound: boolean } {
  const parsed = parseText(source, known);
  problems.push(...parsed.problems);
  return { text: parsed.text, isSound: !parsed.problems.some(isError) };
}

function judge(
  source: Source,
  audience: TextContext["audience"],
  { used, isJudged }: Reading,
  problems: Problem[],
): void {
  if (isJudged) problems.push(...runTextRules([...textRules, ...used.textRules], source, audience));
}

function readSettings(
  { frontmatter }: ParsedText,
  source: Source,
  lists: readonly string[],
  problems: Problem[],
): DocumentFrontmatter | null {
  if (frontmatter === null) {
    // Settings that cannot be parted from the text were told.
    if (problems.length === 0) problems.push(noFrontmatter(source));
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
