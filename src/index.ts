/**
 * The public API: content as a map of paths to texts goes in; problems, documents, files and reports
 * come out. No file system, no clock, no environment: a browser gets the bytes of the command line.
 *
 *     import { check, memoryFolder, openContent, openWriters, write } from "reglament";
 *
 *     const content = openContent(memoryFolder(files), memoryFolder(starter));
 *     const { problems } = await check(content, { day: "2026-11-28" });
 *     const writers = await openWriters(() => fonts);
 *     for await (const { id, documents } of write(content, { writers, formats: ["pdf"] })) …
 *
 * Days are YYYY-MM-DD; any other text is a RangeError. What is wrong with the content comes as
 * problems, in Russian; where there is nothing to return beside them, as a UserError that has them.
 */
import { refuseNoDays } from "./engine/base/is-day.ts";
import { refuseErrors, decideVerdict, type Verdict } from "./engine/check/decide-verdict.ts";
import type { Content } from "./engine/content/open-content.ts";
import { judgeCoverage } from "./engine/coverage/judge-coverage.ts";
import type { Coverage } from "./engine/coverage/coverage.ts";
import { maskFindings } from "./engine/coverage/mask-findings.ts";
import { type Finish, unfinished } from "./engine/documents/create-interpreter.ts";
import { printed } from "./engine/documents/printed.ts";
import type { MadeDocument } from "./engine/documents/write-documents.ts";
import { type Interview, startInterview } from "./engine/interview/open-interview.ts";
import type { Package } from "./engine/package/define-package.ts";
import type { Subject } from "./engine/package/subject.ts";
import { openPipeline, type OrganizationResult, type Pipeline } from "./engine/pipeline.ts";
import { type Problem, uniqueProblems, UserError } from "./engine/problem.ts";
import { type Format, formats as allFormats } from "./engine/writers/formats.ts";
import type { Writers } from "./engine/writers/index.ts";
import type { PdfFontFiles } from "./engine/writers/pdf/fonts/pdf-font-files.ts";
import { defaultPackage } from "./packages/default-package.ts";

export { type ContentFolder, memoryFolder } from "./engine/content/content-folder.ts";
export { openContent } from "./engine/content/open-content.ts";
export { type Desk, type Look, openDesk } from "./engine/desk.ts";
export type { AskedEvent, Events, EventTitle, WrittenEvent } from "./engine/events/open-events.ts";
export * from "./engine/fields/api.ts";
export { findPage } from "./engine/check/rule-pages.ts";
export type { CoverageFile, CoverageFormat } from "./engine/coverage/formats/index.ts";
export { tellVerdicts } from "./engine/coverage/tell-counts.ts";
export { mergeCoverage } from "./engine/coverage/merge-coverage.ts";
export { writeCalendar, writeReport } from "./engine/coverage/write-report.ts";
export { type AnswerProblem, folderQuestion } from "./engine/interview/open-interview.ts";
export { definePackage } from "./engine/package/define-package.ts";
export { type Migrated, migrateContent } from "./engine/migrate/migrate-content.ts";
export type { PackageDefinition } from "./engine/package/package-definition.ts";
export { showOrganization } from "./engine/show/show-organization.ts";
export * from "./engine/sheets/api.ts";
export type { DocumentTree } from "./engine/tree/types.ts";
export { formats } from "./engine/writers/formats.ts";
export { type SealedEdition, sealEdition, type SealRequest } from "./engine/seal/seal-edition.ts";
export * from "./packages/authoring.ts";
export { education } from "./packages/education/package.ts";
export { type Citing, findImpact } from "./packages/sferum/impact/find-impact.ts";
export { impactFormats } from "./packages/sferum/impact/write-impact.ts";
export { sferum } from "./packages/sferum/package.ts";
export { defaultPackage, UserError };
export type { Content, Coverage, Format, Interview, MadeDocument, Package };
export type { PdfFontFiles, Problem, Subject, Verdict, Writers };

/** What a run is about. */
export interface RunOptions {
  /** The domain; `defaultPackage` (it is `sferum`) unless told. */
  package?: Package;
  /** Ids of organizations (names of their folders); none named: all. */
  organizations?: readonly string[];
  /** Kinds of documents (names of their texts); none named: all. One that nobody has is not made. */
  documents?: readonly string[];
  /** The day (YYYY-MM-DD) of papers without a date of their own; unless told, the data tell it. */
  asOf?: string;
}

/** What was made for one organization. */
export interface Made {
  /** The name of its folder. */
  id: string;
  /** The short name; the id where the data do not hold. */
  name: string;
  /** What is wrong with its files, as found: before the settings of the content soften anything. */
  problems: readonly Problem[];
  /** Those that have no mistakes, as numbered trees; with their files, if they were written. */
  documents: readonly MadeDocument[];
  /** Null where the data do not hold. A package finds its own data by it: `sourceOf(subject)`. */
  subject: Subject | null;
}

/**
 * Everything that is wrong with the content, by file and line: YAML, schemas, references, rules,
 * texts. With a `day` the rules of compliance judge too, as of that day; without one only that is
 * checked what documents are made from, so the answer is the same on any day. Throws UserError for a
 * folder without organizations and for ids that it does not have.
 */
export async function check(
  content: Content,
  options: RunOptions & { day?: string | null } = {},
): Promise<Verdict> {
  const { verdict } = await collect(content, options, options.day ?? null, unfinished);
  return { ...verdict, problems: uniqueProblems(verdict.problems) };
}

/**
 * The documents of one organization after another. Texts that print how many pages another document
 * has need `countPages`, or print 1. Throws UserError where a file that all organizations share has
 * mistakes, and as `check`.
 */
export async function* make(
  content: Content,
  options: RunOptions & { countPages?: Writers["countPages"] } = {},
): AsyncGenerator<Made> {
  yield* run(content, options, printed(options.countPages), null);
}

/**
 * The same with the files of every document: in the formats that its text asks for, of those that
 * are wanted (none named: all). An organization with mistakes has no files. Throws as `make`.
 */
export async function* write(
  content: Content,
  options: RunOptions & { writers: Writers; formats?: readonly Format[] },
): AsyncGenerator<Made> {
  const { writers, formats = allFormats } = options;
  yield* run(content, options, printed(writers.countPages), { writers, formats });
}

/**
 * Which requirements are met on a day, by what, and what is to be done. For internal use: it names
 * people, but holds no private value of the data. Throws UserError where the reference data do not
 * hold, and as `check`.
 */
export async function report(
  content: Content,
  options: Omit<RunOptions, "documents"> & { day: string },
): Promise<Coverage> {
  const { day, package: { coverage, internalFields } = defaultPackage } = options;
  const { results, pipeline, verdict } = await collect(content, options, day, printed());
  const { requirements } = pipeline.common.reference;
  if (!requirements) throw new UserError(verdict.problems);
  const found = maskFindings(verdict, results, internalFields);
  return judgeCoverage({ results, requirements, coverage, ...found }, day);
}

/** The questions about a new organization, on a day; null where the package or its data have none. */
export function openInterview(
  content: Content,
  { package: used = defaultPackage, today }: { package?: Package; today: string },
): Interview | null {
  refuseNoDays(today);
  return startInterview(content, used, today);
}

/**
 * The writers of documents, which may serve many runs; `readFonts` gives the font files that PDF
 * embeds, when pages are first laid out. Their libraries are loaded here: checking does not need
 * them.
 */
export async function openWriters(readFonts: () => PdfFontFiles): Promise<Writers> {
  const { createWriters } = await import("./engine/writers/index.ts");
  return createWriters(readFonts);
}

type Writing = Parameters<typeof openPipeline>[1]["writing"];

function open(
  content: Content,
  { package: used = defaultPackage, documents = [], asOf }: RunOptions,
  day: string | null,
  finish: Finish,
  writing: Writing,
): Pipeline {
  refuseNoDays(day, asOf ?? null);
  const days = { day, asOf: asOf ?? null };
  return openPipeline(content, { package: used, documents, ...days, finish, writing });
}

/** One organization after another: memory holds one, however many there are. */
async function* run(
  content: Content,
  options: RunOptions,
  finish: Finish,
  writing: Writing,
): AsyncGenerator<Made> {
  const organizations = content.listOrganizations(options.organizations);
  const { common, run: runAll } = open(content, options, null, finish, writing);
  // Else documents would be missing, and no organization would say why.
  refuseErrors(decideVerdict(common.problems, common.settings, [], null).problems);
  for await (const { files, name, problems, documents, subject } of runAll(organizations))
    yield { id: files.id, name, problems, documents, subject };
}

/** All organizations of a run at once: who compares them needs them so. */
async function collect(content: Content, options: RunOptions, day: string | null, finish: Finish) {
  const organizations = content.listOrganizations(options.organizations);
  const pipeline = open(content, options, day, finish, null);
  const results: OrganizationResult[] = [];
  for await (const result of pipeline.run(organizations)) results.push(result);
  const { problems, settings } = pipeline.common;
  const found = [...problems, ...results.flatMap((result) => result.problems)];
  return { pipeline, results, verdict: decideVerdict(found, settings, organizations, day) };
}
