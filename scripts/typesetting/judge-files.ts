import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";

import { collectRun } from "../../src/node/run/collect-run.ts";
import { listFiles } from "../../src/node/input/list-files.ts";
import { openWriters } from "../../src/node/input/open-writers.ts";
import { organizations } from "../../test/content-folder.ts";
import { type Fault, faultKinds, findFaults } from "./find-faults.ts";
import { readParagraphs } from "./read-paragraphs.ts";

/** A file and what was found in it. */
interface Judged {
  name: string;
  lines: number;
  justified: number;
  faults: Fault[];
}

/** What is found in one file. */
async function judge(name: string, bytes: Uint8Array): Promise<Judged> {
  const paragraphs = await readParagraphs(bytes);
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  return {
    name,
    lines: lines.length,
    justified: lines.filter(({ gap }) => gap > 0).length,
    faults: paragraphs.flatMap(findFaults),
  };
}

/** The PDFs of the example and of the organizations of the tests, as they are made now. */
export async function judgeOwn(): Promise<Judged[]> {
  const writers = await openWriters();
  const judged: Judged[] = [];
  for (const [name, content] of Object.entries(organizations)) {
    const scope = { content, organizations: [], documents: [] };
    const { results } = await collectRun(scope, writers.countPages);
    for (const { tree, name: document } of results.flatMap(({ documents }) => documents))
      judged.push(await judge(`${name}/${document}`, await writers.pdf(tree)));
  }
  return judged;
}

/** Files, and those in folders. */
export async function judgeNamed(names: readonly string[]): Promise<Judged[]> {
  const files = names.flatMap((name) =>
    statSync(name).isDirectory() ? listFiles(name).map((file) => join(name, file)) : [name],
  );
  const judged: Judged[] = [];
  for (const file of files.filter((name) => name.endsWith(".pdf")))
    judged.push(await judge(names.length > 1 ? file : basename(file), readFileSync(file)));
  return judged;
}

/** How often each kind was found in all of them. */
export function report(judged: readonly Judged[]): string {
  const sum = (count: (file: Judged) => number) =>
    judged.reduce((total, file) => total + count(file), 0);
  const rows = Object.entries(faultKinds).map(([kind, what]) => {
    const count = sum(({ faults }) => faults.filter((fault) => fault.kind === kind).length);
    return `${String(count).padStart(5)}  ${what}\n`;
  });
  const lines = `строк ${sum(({ lines }) => lines)}, выключенных по ширине ${sum(({ justified }) => justified)}`;
  return `PDF: ${judged.length}, ${lines}\n\n${rows.join("")}`;
}

/** Every place, kind by kind. */
export function list(judged: readonly Judged[]): string {
  return Object.keys(faultKinds)
    .flatMap((kind) =>
      judged.flatMap(({ name, faults }) =>
        faults
          .filter((fault) => fault.kind === kind)
          .map(({ page, where }) => `${kind}  ${name}:${page}  ${where}\n`),
      ),
    )
    .join("");
}
