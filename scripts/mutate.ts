import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { listFiles } from "../src/node/input/list-files.ts";
import { openTypeCheck } from "./mutate/check-types.ts";
import { instrument, type Instrumented } from "./mutate/instrument.ts";
import { type Importers, nearestTests, readImporters } from "./mutate/nearest-tests.ts";
import {
  type Fate,
  type FileResult,
  tellScore,
  tellScores,
  tellSurvivors,
} from "./mutate/report.ts";
import { isKilled, type Tried, tryAll } from "./mutate/run-tests.ts";

/**
 * Mutation testing: changes the code by one sign after another and asks whether a test notices.
 * `npm run mutate` takes these folders, `npm run mutate -- src/engine/tree src/engine/check/rule.ts` others.
 * Stryker's own runner needs minutes where this needs seconds: all rules are run by the tests of
 * each, so it would run them all for every mutant.
 */
const usualFolders = [
  ...["src/packages/education/rules", "src/packages/sferum/rules", "src/engine/check"],
  ...["src/packages/education/facts", "src/packages/sferum/facts"],
  ...["src/packages/education/model", "src/packages/sferum/model"],
  ...["src/engine/tree", "src/engine/text", "src/engine/schema", "src/engine/yaml"],
  ...["src/engine/documents", "src/node/output"],
];

/** More test files than these are not run for one source file. */
const mostTests = 8;

/** What a run needs no copy of. */
const notCopied: ReadonlySet<string> = new Set([
  ...["node_modules", ".git", ".astro", "dist", "out", "report", "test-report.json"],
]);

/** So many source files share a run. */
const batchSize = 12;

const given = process.argv.slice(2);
const folders = (given.length > 0 ? given : usualFolders).map((path) => path.replace(/\/$/, ""));
const compiles = openTypeCheck();
const root = copyTree();
process.once("exit", () => {
  rmSync(root, { recursive: true, force: true });
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.once(signal, () => {
    process.exit(1);
  });
const importers = readImporters(root);
const results: FileResult[] = [];
const files = [...new Set(folders.flatMap(listSources))];
for (let index = 0; index < files.length; index += batchSize) {
  const found = await mutateFiles(files.slice(index, index + batchSize), importers);
  results.push(...found);
  for (const result of found)
    console.log([...tellSurvivors(result), tellScore(result.file, [result])].join("\n"));
}
console.log(`\n${tellScores(results, folders).join("\n")}`);

/** Mutants are put into a copy: the project's own files are never touched. */
function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), "reglament-mutants-"));
  cpSync(".", copy, { recursive: true, filter: (path) => !notCopied.has(basename(path)) });
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
  return copy;
}

function listSources(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return listFiles(path)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .map((file) => `${path}/${file}`);
}

async function mutateFiles(names: readonly string[], tree: Importers): Promise<FileResult[]> {
  const all = await instrument(names.map((file) => ({ file, text: readFileSync(file, "utf8") })));
  const compiled = compiles(all);
  const sources = all.map((source) => ({
    ...source,
    mutants: source.mutants.filter((mutant) => compiled.has(mutant)),
  }));
  const tests = new Map(names.map((file) => [file, nearestTests(file, tree, mostTests)]));
  const plan = new Map<string, string[]>();
  for (const { file, mutants } of sources)
    for (const test of mutants.length > 0 ? (tests.get(file) ?? []) : [])
      plan.set(test, [...(plan.get(test) ?? []), ...mutants.map(({ id }) => `${id}:${file}`)]);
  for (const { file, instrumented } of sources) writeFileSync(join(root, file), instrumented);
  const tried = plan.size > 0 ? await tryAll(root, plan) : null;
  const found: FileResult[] = [];
  for (const source of sources) {
    const hasTests = (tests.get(source.file)?.length ?? 0) > 0;
    found.push({ ...source, fates: await judge(source, hasTests ? tried : null) });
  }
  for (const { file, text } of sources) writeFileSync(join(root, file), text);
  return found;
}

async function judge({ mutants }: Instrumented, tried: Tried | null): Promise<FileResult["fates"]> {
  if (!tried) return mutants.map((mutant) => ({ mutant, fate: "no tests" }));
  const fates: FileResult["fates"][number][] = [];
  for (const mutant of mutants) {
    const fate = decide(mutant.id, tried);
    const sound = tried.unsure.get(mutant.id)?.filter((file) => !tried.red.has(file)) ?? [];
    const isOpen = fate === "unsure" && sound.length > 0;
    const isNoticed = isOpen && (await isKilled(root, [...new Set(sound)], mutant.id));
    fates.push({ mutant, fate: isNoticed ? "killed" : fate });
  }
  return fates;
}

function decide(id: string, { killed, survived, unsure }: Tried): Fate {
  if (killed.has(id)) return "killed";
  if (survived.has(id)) return "survived";
  return unsure.has(id) ? "unsure" : "not reached";
}
