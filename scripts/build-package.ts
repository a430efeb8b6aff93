/**
 * Makes `lib/`, which is `src/` for those who install the program: Node reads no TypeScript under
 * `node_modules`. The same files in the same folders; what was `.ts` is `.js` with `.d.ts`, and is
 * imported by that name everywhere, by Astro's components too. Run by `npm pack`.
 */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { packedJoined } from "../src/node/joined/find-joined.ts";
import { packedWorkshop, readWorkshop } from "../src/node/workshop/read-workshop.ts";
import { packedPages, preparePages } from "../src/site/pages-program/open-pages.ts";
import { joinProgram } from "./join-program.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const [source, target] = [join(root, "src"), join(root, "lib")];

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? join(entry.parentPath, entry.name) : []));
}

/** Everything of TypeScript's, but for the names by which declarations import one another. */
function compile(): void {
  const manifest = import.meta.resolve("typescript-native/package.json");
  const compiler = fileURLToPath(new URL("bin/tsc", manifest));
  const words = [compiler, "-p", "tsconfig.build.json"];
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error("TypeScript has not compiled src/");
}

function copyOthers(): void {
  for (const file of filesIn(source)) {
    if (file.endsWith(".ts") && !file.endsWith(".d.ts")) continue;
    if (file.startsWith(join(source, "workshop"))) continue;
    const copy = target + file.slice(source.length);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(file, copy);
  }
}

const importing = new Set([".astro", ".js", ".mdx", ".ts"]);

function renameImports(): void {
  for (const file of filesIn(target).filter((path) => importing.has(extname(path)))) {
    const text = readFileSync(file, "utf8");
    const renamed = importCompiled(text);
    if (renamed !== text) writeFileSync(file, renamed);
  }
}

/** The text of a module with what it imports from TypeScript files taken from the compiled ones. */
function importCompiled(text: string): string {
  return text.replace(/((?:\bfrom|\bimport)\s*\(?\s*"\.{1,2}\/[^"\n]*)\.ts"/g, '$1.js"');
}

/** Users need not wait for what renders the pages of a site, nor for what compiles it. */
async function packPages(): Promise<void> {
  const pages = await preparePages();
  for (const part of ["client", "server"])
    cpSync(join(pages, part), join(root, packedPages, part), { recursive: true });
}

/** Commands begin with it: what it was made of lies beside it for those who import the program. */
async function packJoined(): Promise<void> {
  const folder = join(root, packedJoined);
  const moduleOf = (path: string): string =>
    target + path.slice(source.length).replace(/\.ts$/u, ".js");
  await joinProgram({ folder, place: folder, moduleOf });
}

if (import.meta.main) {
  rmSync(target, { recursive: true, force: true });
  compile();
  copyOthers();
  renameImports();
  writeFileSync(join(root, packedWorkshop), await readWorkshop());
  await packPages();
  await packJoined();
}
