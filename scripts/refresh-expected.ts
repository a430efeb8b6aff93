import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { collectRun } from "../src/node/run/collect-run.ts";
import { openWriters } from "../src/node/input/open-writers.ts";
import { reportProblems } from "../src/cli/report-problems.ts";
import { listFiles } from "../src/node/input/list-files.ts";
import { plainText } from "../src/engine/tree/plain-text.ts";
import { neglectedContent, organizations } from "../test/content-folder.ts";

const folder = fileURLToPath(new URL("../test/expected/", import.meta.url));

const neglectedFile = "neglected.json";

/** Texts by file, «small/regulation.txt». */
export type Texts = ReadonlyMap<string, string>;

/**
 * The text of every document that the example and the organizations of the tests make now. A
 * non-breaking space is written «␣»: who reads a difference must see it.
 */
export async function makeTexts(): Promise<Texts> {
  const { countPages } = await openWriters();
  const made = new Map<string, string>();
  for (const [name, content] of Object.entries(organizations)) {
    const { results } = await collectRun({ content, organizations: [], documents: [] }, countPages);
    for (const { tree, name: document } of results[0]?.documents ?? [])
      made.set(`${name}/${document}.txt`, `${plainText(tree).replaceAll("\u00A0", "␣")}\n`);
  }
  return made;
}

/** The texts that somebody has read and found right. */
export function readExpectedTexts(): Texts {
  return new Map(
    listFiles(folder)
      .filter((file) => file.endsWith(".txt"))
      .map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
}

/** What is said of organizations that nobody keeps in order, on a day: the whole JSON report. */
export async function reportNeglected(): Promise<string> {
  const scope = { content: neglectedContent, organizations: [], documents: [], day: "2026-02-02" };
  const { problems } = await collectRun(scope);
  return reportProblems(problems, null, { format: "json", day: scope.day });
}

/** The report that somebody has read and found right. */
export function readExpectedReport(): string {
  return readFileSync(join(folder, neglectedFile), "utf8");
}

/** The command `npm run refresh:expected`: what is made now is what will be expected. */
async function refresh(): Promise<void> {
  const texts = await makeTexts();
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  writeFileSync(join(folder, neglectedFile), await reportNeglected());
  process.stdout.write(
    `Записано файлов: ${String(texts.size + 1)}. Прочитайте разницу: git diff test/expected\n`,
  );
}

if (import.meta.main) await refresh();
