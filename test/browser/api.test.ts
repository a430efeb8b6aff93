import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { reportProblems } from "../../src/cli/report-problems.ts";
import { readFolder } from "../../src/node/input/list-files.ts";
import { readFonts } from "../../src/node/input/read-package.ts";
import { runCommand } from "../cli/terminal.ts";
import { exampleContent, neglectedContent } from "../content-folder.ts";
import { openBrowser, openPage } from "./open-browser.ts";
import { serveFolder, type ServedFolder } from "./serve-folder.ts";
import type { Files, Given, Got } from "./use-api.ts";
import { makeFolder } from "../make-folder.ts";

/** As the bundle calls itself in a page. */
declare const api: typeof import("./use-api.ts");

const day = "2026-02-02";
const neglected = "test/fixtures/neglected/content";

/** No strings are run as scripts, and nobody is asked for anything. */
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; img-src data:";

/** An error in the worker is thrown to its page. */
const worker = `importScripts("/api.js");
onmessage = ({ data }) =>
  api.useApi(data).then(postMessage, (error) => setTimeout(() => { throw error; }));`;

const folder = makeFolder();
let served: ServedFolder;
let browser: Browser;
let script: Uint8Array;
let expected: Got["files"];
let expectedProblems: string;

beforeAll(async () => {
  script = await bundle();
  writeFileSync(join(folder, "api.js"), script);
  writeFileSync(join(folder, "worker.js"), worker);
  const page = '<!doctype html><link rel="icon" href="data:,"><script src="/api.js"></script>';
  writeFileSync(join(folder, "index.html"), page);
  served = await serveFolder(folder, { "content-security-policy": policy });
  browser = await openBrowser();
  const made = join(folder, "made");
  await runCommand(["generate", "--content", "content", "--out", join(made, "out")]);
  const formats = ["--format", "html,json,xlsx,csv,pdf", "--out", join(made, "report")];
  await runCommand(["report", "--content", "content", "--date", day, ...formats]);
  expected = Object.fromEntries(
    [...readFolder(made)]
      .filter(([path]) => !/(?:^|\/)(?:\.reglament|tasks\.ics)$/.test(path))
      .map(([path, bytes]) => [path, createHash("sha256").update(bytes).digest("hex")]),
  );
  const words = ["validate", "--content", neglected, "--date", day, "--format", "json"];
  expectedProblems = (await runCommand(words)).out;
});

afterAll(async () => {
  await browser.close();
  served.close();
  rmSync(folder, { recursive: true });
});

/** The API for the browser as a user's bundler would make it, without a piece of Node. */
async function bundle(): Promise<Uint8Array> {
  const { outputFiles, warnings } = await build({
    entryPoints: [fileURLToPath(new URL("use-api.ts", import.meta.url))],
    ...{ bundle: true, minify: true, write: false, legalComments: "none", logLevel: "silent" },
    ...{ format: "iife", globalName: "api", platform: "browser", target: "es2022" },
    // Of a worker: packages that prefer a page would need its `document`.
    conditions: ["worker", "module"],
    // By it pdfkit finds a colour profile that we do not ask for.
    define: { "import.meta.url": '"https://reglament.invalid/"' },
  });
  expect(warnings).toEqual([]);
  const [only, ...others] = outputFiles;
  if (!only || others.length > 0) throw new Error("Not one file");
  return only.contents;
}

function readGiven(): Given {
  const read = (path: string): Files =>
    Object.fromEntries(Array.from(readFolder(path), ([name, bytes]) => [name, base64(bytes)]));
  const fonts = readFonts();
  return {
    content: read(exampleContent),
    neglected: { name: neglected, files: read(neglectedContent) },
    fonts: {
      regular: base64(fonts.regular),
      bold: base64(fonts.bold),
      emoji: base64(fonts.emoji),
    },
    day,
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

test("the bundle is one file, and not a large one", () => {
  expect(new TextDecoder().decode(script)).not.toContain("import(");
  expect(script.length).toBeLessThan(5_400_000);
  // A third of it reads the words of PDF files, when a scan is sealed.
  expect(gzipSync(script).length).toBeLessThan(1_000_000);
});

test.each(["page", "worker"] as const)(
  "a %s makes every file that the command line makes, and asks nobody",
  async (where) => {
    const { page, troubles } = await openPage(browser, served, "");
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    const given = readGiven();
    const got = await (where === "page"
      ? page.evaluate((each) => api.useApi(each), given)
      : page.evaluate(
          (each) =>
            new Promise<Got>((resolve, reject) => {
              const thread = new Worker("/worker.js");
              thread.onmessage = ({ data }: MessageEvent<Got>) => {
                resolve(data);
              };
              thread.onerror = ({ message }) => {
                reject(new Error(message));
              };
              thread.postMessage(each);
            }),
          given,
        ));
    expect(Object.keys(expected).length).toBeGreaterThan(50);
    expect(got.files).toEqual(expected);
    expect(got.problems.length).toBeGreaterThan(50);
    const told = await reportProblems(got.problems, null, { format: "json", day });
    expect(told).toBe(expectedProblems);
    expect(requests.filter((path) => !["/worker.js", "/api.js"].includes(path))).toEqual([]);
    expect(troubles).toEqual([]);
  },
);
