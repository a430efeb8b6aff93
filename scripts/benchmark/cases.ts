import { join } from "node:path";

import { openCommon } from "../../src/engine/check/open-common.ts";
import { openOrganization } from "../../src/engine/check/open-organization.ts";
import { printed } from "../../src/engine/documents/printed.ts";
import { makeOrganization } from "../../src/engine/pipeline.ts";
import { openDiskContent } from "../../src/node/input/open-disk-content.ts";
import { sferum } from "../../src/packages/sferum/package.ts";
import { collectRun } from "../../src/node/run/collect-run.ts";
import { readFonts } from "../../src/node/input/read-package.ts";
import { openRun } from "../../src/node/run/open-run.ts";
import { runTask } from "../../src/node/run/run-task.ts";
import { plainText } from "../../src/engine/tree/plain-text.ts";
import type { DocumentTree } from "../../src/engine/tree/types.ts";
import { createWriters } from "../../src/engine/writers/index.ts";
import { measure, type Measured } from "./measure.ts";
import { writeNaiveDocx, writeNaivePdf } from "./naive.ts";

/** A line of the result, not yet measured. */
export interface Case {
  what: string;
  /** Milliseconds that it should not take longer than (the aims of the requirements). */
  aim?: number | undefined;
  /** Megabytes that it should not hold more of. */
  memoryAim?: number;
  /** The line whose time it is told as a ratio to. */
  than?: string;
  measure: () => Measured | Promise<Measured>;
}

/** A day on which the samples are in order. */
export const day = "2026-01-12";

/** Reading, YAML, schemas, rules and texts, without the start of a process. */
export function checkCase(content: string, count: number, runs: number): Case {
  const work = async (): Promise<void> => {
    const task = { content, organizations: [], documents: [], day, output: null };
    const { problems } = await runTask(task);
    if (problems.length > 0) throw new Error("The samples have errors");
  };
  return {
    what: `Проверка без запуска программы, организаций: ${count}`,
    aim: count === 300 ? 1500 : undefined,
    measure: () => measure(work, runs),
  };
}

/** The formats that show a document, and their aims in milliseconds. */
const writeAims = [
  ["html", 2],
  ["docx", 10],
  ["pdf", 20],
] as const;

type Format = (typeof writeAims)[number][0];

/** Each format for all organizations in one process, then the naive use of its library. */
export async function writeCases(content: string, runs: number): Promise<Case[]> {
  const { results } = await collectRun({ content, organizations: [], documents: ["regulation"] });
  const trees = results.flatMap(({ documents }) => documents.map(({ tree }) => tree));
  const texts = trees.map((tree) => plainText(tree).split("\n"));
  const font = readFonts().regular;
  const naive = [
    naiveCase("DOCX", "docx", texts, writeNaiveDocx, runs),
    naiveCase("PDF", "pdfkit", texts, (lines) => writeNaivePdf(lines, font), runs),
  ];
  return [
    ...naive,
    ...writeAims.map(([format, aim]) => ({
      what: `${format.toUpperCase()}, одно положение из ${trees.length} подряд`,
      ...{ aim, ...thanNaive(naive, format) },
      measure: () => measure(() => writeAll(trees, format), runs, trees.length),
    })),
  ];
}

function thanNaive(naive: readonly Case[], format: Format): Pick<Case, "than"> {
  const other = naive.find(({ what }) => what.startsWith(format.toUpperCase()));
  return other ? { than: other.what } : {};
}

/** With fresh writers, so that opening fonts is shared among the documents of one run only. */
async function writeAll(trees: readonly DocumentTree<string>[], format: Format): Promise<void> {
  const writers = createWriters(readFonts);
  for (const tree of trees) await writers[format](tree);
}

function naiveCase(
  format: string,
  library: string,
  texts: readonly string[][],
  write: (lines: readonly string[]) => Promise<Uint8Array>,
  runs: number,
): Case {
  const work = async (): Promise<void> => {
    for (const lines of texts) await write(lines);
  };
  return {
    what: `${format} того же текста «в лоб», через ${library}`,
    measure: () => measure(work, runs, texts.length),
  };
}

/**
 * DOCX and PDF of every document, or of some kinds alone, on one core: from checked data to bytes, and the whole way from
 * YAML to files on the disk.
 */
export function packageCases(
  content: string,
  documents: readonly string[],
  count: number,
  runs: number,
): Case[] {
  const folders = openDiskContent(content);
  const ids = folders.listOrganizations();
  const common = openCommon(folders.readCommon(), sferum, null);
  const checked = ids.map((id) => {
    const files = folders.readOrganization(id);
    return { files, organization: openOrganization(files, common) };
  });
  const toBytes = async (): Promise<void> => {
    const writers = createWriters(readFonts);
    const finish = printed(writers.countPages);
    const writing = { formats: packageFormats, writers };
    const options = { package: sferum, day: null, documents, finish, writing };
    for (const { files, organization } of checked)
      await makeOrganization(files, organization, options);
  };
  const folder = { folder: join(content, "..", "package"), target: "package" };
  const output = { formats: packageFormats, folder, sites: null };
  const toFiles = async (): Promise<void> => {
    const { run } = await openRun({ content, organizations: [], documents, output });
    for await (const { made } of run(ids)) if (!made) throw new Error("The samples have errors");
  };
  const what = `Пакет организации (DOCX и PDF ${documents.join(", ") || "всех документов"})`;
  return [
    {
      what: `${what}, один из ${count} подряд`,
      aim: 60,
      measure: () => measure(toBytes, runs, count),
    },
    {
      what: `${what}, с чтением данных и записью файлов`,
      measure: () => measure(toFiles, runs, count),
    },
  ];
}

const packageFormats = ["docx", "pdf"] as const;
