/**
 * The public API: content as a map of paths to texts goes in, problems, documents, files and reports
 * come out. No file system, no clock, no environment: it runs in a browser as it does in Node, with
 * the same bytes. What the command line does, it does through this.
 *
 *     import { check, memoryFolder, openContent, openWriters, write } from "reglament";
 *
 *     const content = openContent(memoryFolder(files), memoryFolder(starter));
 *     const { problems } = await check(content, { day: "2026-11-28" });
 *     const writers = await openWriters(() => fonts);
 *     for await (const { documents } of write(content, { writers, formats: ["pdf"] })) …
 */
import { settleProblems, type Verdict } from "./engine/check/settle-problems.ts";
import type { Content } from "./engine/content/open-content.ts";
import type { CoverageFile, CoverageFormat } from "./engine/coverage/formats/index.ts";
import { judgeCoverage } from "./engine/coverage/judge-coverage.ts";
import type { Coverage } from "./engine/coverage/coverage.ts";
import { type Finish, unfinished } from "./engine/documents/create-interpreter.ts";
import { printed } from "./engine/documents/printed.ts";
import type { Package } from "./engine/package/define-package.ts";
import { openPipeline, type OrganizationResult, type Pipeline } from "./engine/pipeline.ts";
import { UserError } from "./engine/problem.ts";
import type { Format } from "./engine/writers/formats.ts";
import type { Writers } from "./engine/writers/index.ts";
import type { PdfFontFiles } from "./engine/writers/pdf/fonts/open-pdf-fonts.ts";
import { sferum } from "./packages/sferum/package.ts";

export { type Content, openContent } from "./engine/content/open-content.ts";
export { type ContentFolder, memoryFolder } from "./engine/content/content-folder.ts";
export { definePackage, type Package } from "./engine/package/define-package.ts";
export type { PackageDefinition } from "./engine/package/package-definition.ts";
export type { OrganizationResult } from "./engine/pipeline.ts";
export { type Problem, UserError } from "./engine/problem.ts";
export { type Format, formats } from "./engine/writers/formats.ts";
export type { Writers } from "./engine/writers/index.ts";
export type { Coverage, CoverageFile, CoverageFormat, PdfFontFiles, Verdict };
export { education } from "./packages/education/package.ts";
export { sferum } from "./packages/sferum/package.ts";

/** What a run is about. */
export interface RunOptions {
  /** The domain; `sferum` unless told. */
  package?: Package;
  /** Ids of organizations (names of their folders); none named: all. */
  organizations?: readonly string[];
  /** Kinds of documents (names of their texts); none named: all. */
  documents?: readonly string[];
  /**
   * The day (YYYY-MM-DD) on which compliance is judged; without one only that is checked what
   * documents are made from.
   */
  day?: string | null;
}

/**
 * Everything that is wrong with the content, by file and line: YAML, schemas, references, rules,
 * texts; documents are made and not kept. Throws UserError for a folder without organizations and
 * for ids that it does not have.
 */
export async function check(content: Content, options: RunOptions = {}): Promise<Verdict> {
  return (await collect(content, options, unfinished)).verdict;
}

/**
 * The documents of one organization after another as numbered trees, with what is wrong with it. A
 * document that has mistakes is not among them. Throws as `check`.
 */
export async function* make(
  content: Content,
  options: RunOptions & { countPages?: Writers["countPages"] } = {},
): AsyncGenerator<OrganizationResult> {
  const { run } = open(content, options, printed(options.countPages));
  yield* run(content.listOrganizations(options.organizations));
}

/**
 * The same with the files of every document, in the formats that its text asks for and that are
 * wanted. An organization with mistakes has no files. Throws as `check`.
 */
export async function* write(
  content: Content,
  options: RunOptions & { writers: Writers; formats?: readonly Format[] },
): AsyncGenerator<OrganizationResult> {
  const { writers, formats: wanted = ["html", "docx", "pdf", "eml"] } = options;
  const finish = printed(writers.countPages);
  const { run } = open(content, options, finish, { writers, formats: wanted });
  yield* run(content.listOrganizations(options.organizations));
}

/**
 * Which requirements are met on a day, by what, and what is to be done. Throws UserError where the
 * reference data do not hold, and as `check`.
 */
export async function report(
  content: Content,
  options: RunOptions & { day: string },
): Promise<Coverage> {
  const used = options.package ?? sferum;
  const { results, pipeline, verdict } = await collect(content, options, printed());
  const { requirements } = pipeline.common.reference;
  if (!requirements) throw new UserError(verdict.problems);
  return judgeCoverage({ results, requirements, package: used, ...verdict }, options.day);
}

/** The files of a report; PDF needs the writers of documents. Libraries are loaded when needed. */
export async function writeReport(
  coverage: Coverage,
  format: CoverageFormat,
  writers: () => Promise<Writers>,
): Promise<CoverageFile[]> {
  const { coverageFormats } = await import("./engine/coverage/formats/index.ts");
  return coverageFormats[format](coverage, writers);
}

/**
 * The writers of documents; `readFonts` gives the font files that PDF embeds, when the first PDF is
 * written. Their libraries are loaded here: checking does not need them.
 */
export async function openWriters(readFonts: () => PdfFontFiles): Promise<Writers> {
  const { createWriters } = await import("./engine/writers/index.ts");
  return createWriters(readFonts);
}

function open(
  content: Content,
  { package: used = sferum, documents = [], day = null }: RunOptions,
  finish: Finish,
  writing: Parameters<typeof openPipeline>[1]["writing"] = null,
): Pipeline {
  return openPipeline(content, { package: used, documents, day, finish, writing });
}

/** All organizations of a run at once: who compares them needs them so. */
async function collect(content: Content, options: RunOptions, finish: Finish) {
  const organizations = content.listOrganizations(options.organizations);
  const pipeline = open(content, options, finish);
  const results: OrganizationResult[] = [];
  for await (const result of pipeline.run(organizations)) results.push(result);
  const { problems, settings } = pipeline.common;
  const found = [...problems, ...results.flatMap((result) => result.problems)];
  const verdict = settleProblems(found, settings, organizations, options.day ?? null);
  return { pipeline, results, verdict };
}
