import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

import type { Source } from "../../../src/engine/base/source.ts";
import { parseTexts, type Roots } from "../../../src/engine/text/parse/parse-text.ts";
import { openTextCache } from "../../../src/node/cache/text-cache.ts";
import { openDiskContent } from "../../../src/node/input/open-disk-content.ts";
import { makeFolder } from "../../make-folder.ts";

const { documents, parts } = openDiskContent("content").readCommon();
/** Every third: among them elements, tables, lists, and text with a frontmatter and without. */
const sources = [...documents.values(), ...parts.values()].filter((_, index) => index % 3 === 0);
const program = (): string => "0".repeat(64);

/** The trees, and the paths of those that had to be parsed. */
function parse(
  folder: string,
  texts: readonly Source[],
  options: { program: () => string } = { program },
): { roots: Roots; parsed: string[] } {
  const parsed: string[] = [];
  const roots = openTextCache(folder, options).parse(texts, (left) => {
    parsed.push(...left.map(({ path }) => path));
    return parseTexts(left);
  });
  return { roots, parsed };
}

const paths = sources.map(({ path }) => path);
const folders: string[] = [];
const filled = newFolder();
const first = parse(filled, sources);

test("what was parsed once is not parsed again, and is the same to the last place", () => {
  const again = parse(filled, sources);
  expect(first.parsed).toEqual(paths);
  expect(again.parsed).toEqual([]);
  expect(again.roots).toEqual(parseTexts(sources));
});

test("a changed text is parsed, and the others with it are not", () => {
  const [text, ...others] = sources;
  if (!text) throw new Error("No text");
  const changed = { ...text, text: text.text.replace(/\n$/u, "!\n") };
  const { roots, parsed } = parse(filled, [changed, ...others]);
  expect(parsed).toEqual([text.path]);
  expect(roots).toEqual(parseTexts([changed, ...others]));
  expect(parse(filled, sources).parsed).toEqual([]);
});

test("the same text elsewhere is known", () => {
  const moved = sources.map((source) => ({ ...source, path: `other/${source.path}` }));
  const { roots, parsed } = parse(filled, moved);
  expect(parsed).toEqual([]);
  expect([...roots.keys()]).toEqual(moved.map(({ path }) => path));
});

test("another program parses anew", () => {
  const { parsed } = parse(makeCopy(), sources, { program: () => "1".repeat(64) });
  expect(parsed).toEqual(paths);
});

test("a text with mistakes is parsed each time, so that they are told", () => {
  const broken = [{ path: "broken.mdx", text: "---\ntitle: А\n---\n\n<If\n" }];
  expect(parse(filled, broken).parsed).toEqual(["broken.mdx"]);
  expect(parse(filled, broken).parsed).toEqual(["broken.mdx"]);
});

test("what is kept tells no word of a text, and only its user may read it", () => {
  const file = join(filled, "texts.json");
  const kept = readFileSync(file, "utf8");
  expect(kept).not.toMatch(/[А-яё]|paragraph|root/u);
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(readdirSync(filled)).toEqual(["texts.json"]);
});

test("what was altered on the disk is parsed anew", () => {
  const written = readFileSync(join(filled, "texts.json"), "utf8");
  for (const altered of [written.replace(/A/u, "B"), written.slice(0, 1000), "", "{}", "null"]) {
    const folder = newFolder();
    writeFileSync(join(folder, "texts.json"), altered);
    expect(parse(folder, sources).parsed).toEqual(paths);
  }
});

function makeCopy(): string {
  const folder = newFolder();
  writeFileSync(join(folder, "texts.json"), readFileSync(join(filled, "texts.json")));
  return folder;
}

function newFolder(): string {
  const folder = makeFolder();
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
