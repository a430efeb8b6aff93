/**
 * `npm ci` runs it last: joins the modules of the program into few files, which load in a third of
 * the time, and keeps them by the sum of the sources (`src/node/cache/kept-program.ts`). Sources that
 * are changed later run as they are.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

import { findKept, keepProgram, placeOf } from "../src/node/cache/kept-program.ts";
import { sumAll, sumProgram } from "../src/node/cache/program-sum.ts";
import { makeTemporaryFolder } from "../src/node/output/make-temporary-folder.ts";

const source = fileURLToPath(new URL("../src", import.meta.url));

/** These look for files beside themselves, or bring a program of their own. */
const external = ["@astrojs/*", "astro", "esbuild", "fontkit", "pagefind", "pdfkit", "unpdf"];

/** For CommonJS packages, which ask Node for its modules so. */
const banner =
  'import { createRequire as findRequire } from "node:module";\nconst require = findRequire(import.meta.url);';

interface Joined {
  /** Where it is made. */
  folder: string;
  /** Where it is to lie. */
  place: string;
  /** Where the module of a source file lies then: what lies beside it is looked for there. */
  moduleOf: (path: string) => string;
  /** The sum of the program, where it is known. */
  sum?: string;
}

/** Joins the program into a folder: `main.js`, and what threads and processes begin with. */
export async function joinProgram({ folder, sum, ...lying }: Joined): Promise<void> {
  const { build } = await import("esbuild");
  const known = sum === undefined ? {} : { joinedSum: JSON.stringify(sum) };
  await build({
    entryPoints: {
      main: join(source, "cli/main.js"),
      "start-make-process": join(source, "node/workers/start-make-process.js"),
      "start-thread": join(source, "node/workers/start-thread.js"),
      "start-site-process": join(source, "site/apart/start-site-process.js"),
      "start-look-process": join(source, "node/privacy/start-look-process.js"),
      "start-look-thread": join(source, "node/privacy/start-look-thread.js"),
    },
    ...{ bundle: true, splitting: true, format: "esm", platform: "node", target: "node24" },
    ...{ outdir: folder, charset: "utf8", logLevel: "silent", banner: { js: banner } },
    // As Node finds packages: without «module», which is for those who join.
    ...{ conditions: [], external },
    define: { "import.meta.url": "moduleUrl", ...known },
    plugins: [keepPlaces(lying)],
  });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
}

/** Modules of these folders start threads and processes: what those begin with lies beside what was joined. */
const startingThreads = ["node/privacy", "node/workers", "site/apart"].map((name) =>
  join(source, name),
);

/** Where a module looks for what lies beside it. */
function keepPlaces({ place, moduleOf }: Pick<Joined, "place" | "moduleOf">): Plugin {
  const wayTo = (path: string): string => {
    if (startingThreads.includes(dirname(path))) return "./main.js";
    const steps = relative(place, moduleOf(path)).split(sep);
    return steps.map(encodeURIComponent).join("/");
  };
  return {
    name: "keep-places",
    setup: (build) => {
      build.onLoad({ filter: /\.[jt]s$/ }, ({ path }) => {
        if (!path.startsWith(source)) return undefined;
        const text = readFileSync(path, "utf8");
        if (!text.includes("import.meta.url")) return undefined;
        const url = `const moduleUrl = import.meta.resolve(${JSON.stringify(wayTo(path))});`;
        return { contents: url + text, loader: path.endsWith(".ts") ? "ts" : "js" };
      });
    },
  };
}

async function keepJoined(): Promise<void> {
  const place = placeOf("joined");
  if (place === null || findKept(place) !== null) return;
  const folder = makeTemporaryFolder("reglament-joined-");
  try {
    const sum = sumProgram();
    await joinProgram({ folder, place, moduleOf: (path) => path, sum });
    // Sources that changed meanwhile are not those of the sum.
    if (sumAll() === sum) keepProgram(folder, place);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Installed without what is for development there is nothing to join with. */
function isLacking(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
}

if (import.meta.main)
  try {
    await keepJoined();
  } catch (error) {
    if (!isLacking(error)) throw error;
  }
