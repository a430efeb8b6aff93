import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { rmSync } from "node:fs";

import { findKept, keepProgram, placeOf } from "../../node/cache/kept-program.ts";
import { makeTemporaryFolder } from "../../node/output/make-temporary-folder.ts";
import { packageFolder } from "../../node/input/read-package.ts";

/** The program that renders pages, and the files that lie beside them. */
export interface Pages {
  /** The HTML of the page at a path ("", "help/"). Throws what a component throws. */
  render: (path: string, locals: App.Locals) => Promise<string>;
  /** The folder of the files that the site has beside its pages. */
  files: string;
}

/** It does not change under a program that runs. */
let opened: Promise<Pages> | null = null;

/** Where the packed program has it; `scripts/build-package.ts` puts it there. */
export const packedPages = "lib/pages-program";

/** That of this file: in the packed program modules are compiled, and end otherwise. */
const extension = import.meta.url.slice(import.meta.url.lastIndexOf("."));
const isPacked = extension !== ".ts";

/** Opens the program that renders pages; what was compiled once is kept for all runs. */
export async function openPages(): Promise<Pages> {
  opened ??= preparePages().then(load);
  try {
    return await opened;
  } catch (error) {
    opened = null;
    throw error;
  }
}

/** The folder of that program: packed, kept, or compiled now. */
export async function preparePages(): Promise<string> {
  if (isPacked) return join(packageFolder, packedPages);
  return findKept(placeOf("pages")) ?? (await compile());
}

async function load(folder: string): Promise<Pages> {
  const module: unknown = await import(pathToFileURL(join(folder, "server/entry.mjs")).href);
  if (!isProgram(module)) throw new Error(`No program that renders pages is in ${folder}.`);
  return { render: module.renderPage, files: join(folder, "client") };
}

/** It was compiled of render-page.ts. */
function isProgram(module: unknown): module is { renderPage: Pages["render"] } {
  return typeof module === "object" && module !== null && "renderPage" in module;
}

/** Answers with the folder of the program: where it cannot be kept, one that goes with this run. */
async function compile(): Promise<string> {
  const own = makeTemporaryFolder("reglament-site-");
  const remove = (): void => {
    rmSync(own, { recursive: true, force: true });
  };
  try {
    await compilePages(own);
    const made = join(own, "program");
    const kept = keepProgram(made, placeOf("pages"));
    if (kept === null) process.once("exit", remove);
    else remove();
    return kept ?? made;
  } catch (error) {
    remove();
    throw error;
  }
}

/** Compiles it into `program` in a folder, which is to be nobody else's. */
async function compilePages(folder: string): Promise<void> {
  const compiler = fileURLToPath(new URL(`compile-pages${extension}`, import.meta.url));
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
  // Much is soon free again: with more room for what is young it would take more and be no faster.
  const words = ["--max-semi-space-size=8", compiler];
  // Not waited for with all else stopped: what threads have left is given back meanwhile.
  await promisify(execFile)(process.execPath, words, { cwd: folder, env });
}
