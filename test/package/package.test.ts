import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type BuiltExample, builtExample } from "../browser/built-site.ts";
import { execute, installPacked, listFiles, repository } from "./installed.ts";

/** A project that has installed the program and keeps the example's data. */
const project = mkdtempSync(join(tmpdir(), "reglament-package-"));
const inProject = (path: string): string => join(project, path);
let program: string;
/** What the clone makes of the same data. */
let built: BuiltExample;

const node = (...words: string[]): ReturnType<typeof execute> =>
  execute(process.execPath, words, { cwd: project });
const installed = (...words: string[]): ReturnType<typeof execute> =>
  node(join(program, "bin/reglament.js"), ...words);

beforeAll(async () => {
  cpSync(join(repository, "content"), inProject("content"), { recursive: true });
  // What renders the pages is compiled for the clone, and packed as it is.
  built = await builtExample();
  program = await installPacked(project);
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

/** `src/a.ts` becomes `lib/a.js` and `lib/a.d.ts`; what is no TypeScript keeps its name. */
function compiledNames(path: string): string[] {
  const [, name] = /^(.*)(?<!\.d)\.ts$/.exec(path) ?? [];
  return name === undefined ? [`lib/${path}`] : [`lib/${name}.js`, `lib/${name}.d.ts`];
}

/** All that is needed to run it. */
function neededFiles(): string[] {
  const within = (folder: string): string[] =>
    listFiles(join(repository, folder)).map((path) => `${folder}/${path}`);
  return [
    ...["LICENSE", "README.md", "package.json"],
    ...["bin", "content", "schemas"].flatMap(within),
    // The workshop comes as the page that is made of it.
    ...listFiles(join(repository, "src"))
      .filter((path) => !path.startsWith("workshop/"))
      .flatMap(compiledNames),
    "lib/workshop.html",
  ].sort();
}

/** Without what was compiled as a whole: names of its pieces are the compiler's affair. */
function programFiles(): string[] {
  return listFiles(program).filter((path) => !/^lib\/(?:joined|pages-program)\//.test(path));
}

test("has all that is needed to run, and no more", () => {
  expect(listFiles(program)).toContain("lib/pages-program/server/entry.mjs");
  expect(listFiles(program)).toContain("lib/joined/start-thread.js");
  expect(programFiles()).toEqual(neededFiles());
});

test("asks for no TypeScript", () => {
  const modules = listFiles(program).filter((path) => /\.(?:astro|js|mdx|ts)$/.test(path));
  const asking = modules.filter((path) =>
    /(?:from|import)\s*\(?\s*["']\.[^"']*\.ts["']/.test(readFileSync(join(program, path), "utf8")),
  );
  expect(asking).toEqual([]);
});

/** What a folder holds, but for the file by which an output is known. */
function readAll(folder: string): Map<string, string> {
  const paths = listFiles(folder).filter(
    // The list of files, and the cache, which remembers when it was written.
    (path) => path !== ".reglament" && !path.startsWith(".reglament-cache/"),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "base64")]));
}

/** What the compiler says of files in the project. */
async function compile(files: readonly string[], ...more: string[]): Promise<string> {
  const options = ["--noEmit", "--skipDefaultLibCheck", "--module", "nodenext", ...more];
  const compiler = join(repository, "node_modules/typescript-native/bin/tsc");
  return node(compiler, ...options, ...files).then(
    ({ stdout }) => String(stdout),
    (error: unknown) => inspect(error),
  );
}

/** Checks, makes and judges the content of a package that lies in the project. */
const runOwn = `
import { readdirSync, readFileSync } from "node:fs";
import { check, make, memoryFolder, openContent, report } from "reglament";
import { access } from "./access/package.ts";

const names = readdirSync("access/content", { recursive: true, encoding: "utf8" });
const content = openContent(
  memoryFolder(
    new Map(
      names
        .filter((name) => /\\.(yaml|mdx)$/.test(name))
        .map((name) => [name.replaceAll("\\\\", "/"), readFileSync("access/content/" + name)]),
    ),
  ),
);
const { problems } = await check(content, { package: access, day: "2026-10-20" });
const kinds: string[] = [];
for await (const { documents } of make(content, { package: access }))
  kinds.push(...documents.map(({ name }) => name));
const { organizations } = await report(content, { package: access, day: "2026-10-20" });
const verdicts = organizations.flatMap(({ requirements }) => requirements.map((each) => each.verdict));
console.log(JSON.stringify([problems, kinds, verdicts]));
`;

describe.concurrent("installed", () => {
  test("validates the data that it brings", async () => {
    const words = ["--content", "node_modules/reglament/content", "--date", "2026-01-12"];
    const { stdout, stderr } = await installed("validate", ...words);
    expect(stdout).toContain("Ошибок не найдено");
    expect(stderr).toBe("");
  });

  test("generates, on all cores where there are many organizations", async () => {
    for (let number = 1; number <= 8; number += 1) {
      const copy = inProject(`many/organizations/ds-${number}`);
      cpSync(inProject("content/organizations/ds1-pugachev"), copy, { recursive: true });
    }
    const words = ["--content", "many", "--out", "many-out", "--document", "regulation"];
    await installed("generate", ...words, "--format", "html", "--quiet");
    const written = listFiles(inProject("many-out")).filter((path) => path.endsWith(".html"));
    expect(written).toHaveLength(8);
  });

  test("builds what the clone builds, to the byte, and leaves nothing in its own folder", async () => {
    await installed("build", "--quiet");
    for (const [output, made] of [
      ["out", built.out],
      ["dist", built.site],
    ] as const) {
      const expected = readAll(made);
      expect(expected.size).toBeGreaterThan(50);
      expect(readAll(inProject(output))).toEqual(expected);
    }
    expect(programFiles()).toEqual(neededFiles());
  });

  test("is imported by name, as the page for programmers shows", async () => {
    const page = readFileSync(join(repository, "docs/extending.md"), "utf8");
    const [, code = ""] = /^```js\n([^]*?)^```$/mu.exec(page) ?? [];
    writeFileSync(inProject("use.mjs"), code);
    const { stdout, stderr } = await node("use.mjs");
    expect(stdout).toMatch(/^content\/\S+acts\.yaml:\d+ warning: \S/mu);
    expect(stdout).toMatch(/^ds1-pugachev\/regulation\.pdf: \d{5,} байт$/mu);
    expect(stderr).toBe("");
  });

  test("a package of a project's own is written, typed and run with nothing but its name", async () => {
    const folder = inProject("access");
    const example = join(repository, "test/fixtures/packages/access");
    for (const path of listFiles(example).filter((name) => !name.startsWith("generated/"))) {
      const text = readFileSync(join(example, path), "utf8");
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      const named = text.replaceAll(/"(?:\.\.\/)+src\/[^"]+"/g, '"reglament"');
      writeFileSync(join(folder, path), path.endsWith(".ts") ? named : text);
    }
    await execute(process.execPath, ["scripts/generate.ts", folder], { cwd: repository });
    writeFileSync(inProject("run-own.ts"), runOwn);
    const { stdout, stderr } = await node("run-own.ts");
    expect(JSON.parse(String(stdout))).toEqual([
      [],
      ["access-regulation", "pass-register"],
      ["confirmed", "stated"],
    ]);
    expect(stderr).toBe("");
    const code = 'import * as all from "reglament";\nexport type Names = keyof typeof all;\n';
    writeFileSync(inProject("use.mts"), code);
    // With all types that we speak of; those of others too: who installs us may check all of them.
    const sources = ["access/package.ts", "use.mts"];
    expect(await compile(sources, "--allowImportingTsExtensions", "--strict")).toBe("");
  });
});
