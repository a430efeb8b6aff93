import { existsSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

import { listFiles } from "../src/node/input/list-files.ts";

const source = fileURLToPath(new URL("../src/", import.meta.url));

/** One import: what a file of src names, and whether anything of it is there when the program runs. */
interface Import {
  /** `engine/problem.ts` of our own, else as it is written: `node:fs`. */
  target: string;
  isOwn: boolean;
  isValue: boolean;
}

/** The imports of each file of src, by its path in src. */
const imports: ReadonlyMap<string, readonly Import[]> = new Map(
  listFiles(source)
    .filter((file) => /\.(?:tsx?|js|astro)$/.test(file))
    .map((file) => [file, importsOf(file, codeOf(file))]),
);

/** The script of an Astro component stands between its first two lines `---`. */
function codeOf(file: string): string {
  const text = readFileSync(`${source}${file}`, "utf8");
  return file.endsWith(".astro") ? (/^---\n(.*?)^---$/ms.exec(text)?.[1] ?? "") : text;
}

function importsOf(file: string, code: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isValue: boolean): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const { text } = specifier;
    const isOwn = text.startsWith(".");
    const target = isOwn ? posix.join(posix.dirname(file), text) : text;
    found.push({ target, isOwn, isValue });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isValueImport(node));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isValueExport(node));
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, false);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], true);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return found;
}

/** `import type`, and braces with nothing but types in them, are no values. */
function isValueImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return true;
  const { phaseModifier, name, namedBindings } = importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  if (name || !namedBindings || ts.isNamespaceImport(namedBindings)) return true;
  return namedBindings.elements.some((element) => !element.isTypeOnly);
}

function isValueExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return false;
  if (!exportClause || ts.isNamespaceExport(exportClause)) return true;
  return exportClause.elements.some((element) => !element.isTypeOnly);
}

/** Imports of the files in a room that lead where they must not, a line each. */
function trespasses(room: string, isForbidden: (target: string) => boolean): string[] {
  return [...imports]
    .filter(([file]) => file.startsWith(room))
    .flatMap(([file, all]) =>
      all.filter(({ target }) => isForbidden(target)).map(({ target }) => `${file} → ${target}`),
    );
}

/** All circles of a graph, one a strongly connected component (Tarjan), as ways that return. */
function findCircles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[] = [];
  const lower = (node: string, number: number): void => {
    low.set(node, Math.min(low.get(node) ?? number, number));
  };
  const visit = (node: string): void => {
    order.set(node, order.size);
    lower(node, order.size - 1);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      // What has left the stack belongs to a component that is complete.
      if (stack.includes(next)) lower(node, low.get(next) ?? 0);
    }
    if (low.get(node) !== order.get(node)) return;
    const component = new Set(stack.splice(stack.indexOf(node)));
    const isCircle = component.size > 1 || graph.get(node)?.includes(node);
    if (isCircle) circles.push(wayBack(graph, node, component).join(" → "));
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles;
}

/** The shortest way from a node through its component back to it. */
function wayBack(
  graph: ReadonlyMap<string, readonly string[]>,
  node: string,
  component: ReadonlySet<string>,
): string[] {
  const ways: string[][] = [[node]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of graph.get(way.at(-1) ?? "") ?? []) {
      if (next === node) return [...way, node];
      if (!component.has(next) || seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return [];
}

const isShell = (target: string): boolean => /^(node|cli|site|workshop)\/|^index\.ts$/.test(target);

describe("the rooms of the house", () => {
  test("every import of our own leads to a file", () => {
    expect(imports.size).toBeGreaterThan(400);
    const own = [...imports.values()].flat().filter(({ isOwn }) => isOwn);
    expect(own.length).toBeGreaterThan(1000);
    expect(own.filter(({ target }) => !existsSync(`${source}${target}`))).toEqual([]);
  });

  test("the engine knows neither packages nor shells", () => {
    const isForbidden = (target: string) => target.startsWith("packages/") || isShell(target);
    expect(trespasses("engine/", isForbidden)).toEqual([]);
  });

  test("packages know the engine and those below them, and no shells", () => {
    expect(trespasses("packages/education/", (to) => to.startsWith("packages/sferum/"))).toEqual(
      [],
    );
    expect(trespasses("packages/", isShell)).toEqual([]);
  });

  test.each(["engine/", "packages/"])("nothing of Node in %s: it runs in a browser", (room) => {
    expect(trespasses(room, isBuiltin)).toEqual([]);
  });
});

test("values are imported in no circle: each file can be read after those that it needs", () => {
  const values = [...imports].map(([file, all]): [string, string[]] => [
    file,
    all.filter(({ isValue }) => isValue).map(({ target }) => target),
  ]);
  expect(findCircles(new Map(values))).toEqual([]);
});

test("which package is the default one is said in one place", () => {
  const naming = (target: string): string[] =>
    [...imports]
      .filter(([file]) => !file.startsWith("packages/sferum/"))
      .flatMap(([file, all]) => (all.some((each) => each.target === target) ? [file] : []));
  expect(naming("packages/sferum/package.ts")).toEqual(["index.ts", "packages/default-package.ts"]);
  expect(naming("packages/default-package.ts")).toEqual([
    "index.ts",
    "node/run/collect-run.ts",
    "node/run/open-run.ts",
    "node/run/seal-edition.ts",
  ]);
});

test("the engine says nothing of a domain: neither in words nor in examples", () => {
  const domain = /\{(?:platform|groups?|chats|administrators)\b|Положени[еяию]|сферум|платформ/iu;
  const files = listFiles(`${source}engine`).filter(
    (file) => /\.(?:ts|json)$/.test(file) && !file.startsWith("generated/"),
  );
  const said = files.flatMap((file) =>
    textsOf(file, readFileSync(`${source}engine/${file}`, "utf8")).flatMap((text) =>
      domain.test(text) ? [`${file}: ${text}`] : [],
    ),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(said).toEqual([]);
});

/** What stands in quotes, comments aside. */
function textsOf(file: string, code: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return texts;
}

describe("this test finds", () => {
  test("circles, and no circle where ways only meet", () => {
    const meeting = { a: ["b", "c"], b: ["d"], c: ["d"], d: [] };
    expect(findCircles(new Map(Object.entries(meeting)))).toEqual([]);
    const circles = { a: ["b"], b: ["c", "d"], c: ["b"], d: ["d"] };
    expect(findCircles(new Map(Object.entries(circles)))).toEqual(["d → d", "b → c → b"]);
  });

  test.each([
    ['import { type A, type B } from "./b.ts";', false],
    ['import type { A } from "./b.ts";', false],
    ['import type * as a from "./b.ts";', false],
    ['export type { A } from "./b.ts";', false],
    ['export { type A } from "./b.ts";', false],
    ['let a: import("./b.ts").A;', false],
    ['import { type A, b } from "./b.ts";', true],
    ['import {\n  b,\n  type A,\n} from "./b.ts";', true],
    ['import * as b from "./b.ts";', true],
    ['import b from "./b.ts";', true],
    ['import "./b.ts";', true],
    ['export * from "./b.ts";', true],
    ['export { b } from "./b.ts";', true],
    ['const b = await import("./b.ts");', true],
  ])("%s: a value: %s", (code, isValue) => {
    expect(importsOf("room/a.ts", code)).toEqual([{ target: "room/b.ts", isOwn: true, isValue }]);
  });

  test("no import in a comment or a text", () => {
    expect(importsOf("a.ts", '/* import "./b.ts"; */ const a = `import "./b.ts";`;')).toEqual([]);
  });
});

/** What of `code` is such a node, as it is written. */
function nodesOf(code: string, isSuch: (node: ts.Node) => boolean): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile("x.ts", code, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (isSuch(node)) found.push(node.getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const isClock = (node: ts.Node): boolean =>
  ts.isNewExpression(node) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === "Date" &&
  (node.arguments ?? []).length === 0;

/** On Windows «/C:/…» is no path on the disk: that is what fileURLToPath is for. */
const isPathOfUrl = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) &&
  node.name.text === "pathname" &&
  ts.isNewExpression(node.expression) &&
  (node.expression.arguments ?? []).some((each) => /\bimport\.meta\b/.test(each.getText()));

describe("what the linter cannot be told", () => {
  test("the core has no clock: the date is an argument", () => {
    const core = [...imports.keys()].filter((file) => /^(?:engine\/|packages\/|index)/.test(file));
    const met = core.filter((file) => nodesOf(codeOf(file), isClock).length > 0);
    expect(core.length).toBeGreaterThan(400);
    expect(met).toEqual([]);
    expect(nodesOf("const now = new Date();", isClock)).toEqual(["new Date()"]);
    expect(nodesOf('const day = new Date("2026-01-01");', isClock)).toEqual([]);
  });

  test.each(["test", "scripts"])("no address as a path on the disk in %s/", (room) => {
    const folder = fileURLToPath(new URL(`../${room}/`, import.meta.url));
    const files = listFiles(folder).filter((file) => file.endsWith(".ts"));
    const met = files.filter((file) => {
      const code = readFileSync(`${folder}${file}`, "utf8");
      return code.includes(".pathname") && nodesOf(code, isPathOfUrl).length > 0;
    });
    expect(met).toEqual([]);
  });

  test("this test finds such a path", () => {
    const path = ["new URL('.', import.meta.url)", "pathname"].join(".");
    expect(nodesOf(path, isPathOfUrl)).toEqual([path]);
    expect(nodesOf("new URL(request.url, 'http://x').pathname", isPathOfUrl)).toEqual([]);
  });
});
