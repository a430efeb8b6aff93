import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { gfmTable } from "micromark-extension-gfm-table";
import { mdx } from "micromark-extension-mdx";

import type { Source } from "../../base/source.ts";
import type { YamlFile } from "../../yaml/yaml-file.ts";
import {
  findInvalidCharacters,
  findInvalidReferences,
  findWrongEncoding,
} from "../../yaml/unusable-characters.ts";
import type { NamedFile, Problem } from "../../problem.ts";
import { findDeepNode, findExcess, tooDeep } from "./limits.ts";
import { splitFrontmatter } from "./frontmatter.ts";
import { syntaxProblem } from "./syntax-problem.ts";

/**
 * A text file taken apart but not yet met with data: it can be interpreted for any number of
 * organizations.
 */
export interface ParsedText {
  file: NamedFile;
  /** Null where the file has none, as fragments in `content/parts` do. */
  frontmatter: YamlFile | null;
  root: Root;
  /** What was parsed, in which the tree has its places. */
  body: string;
}

/** The Markdown trees of texts by path: plain data, which one thread can hand to another. */
export type Roots = ReadonlyMap<string, Root>;

/**
 * Reads a text (.mdx) as data: MDX syntax, parsed and never evaluated. Positions in the tree are
 * those of the whole file. Mistakes of syntax are returned as problems; the parser stops at the
 * first. What is known need not be parsed again.
 */
export function parseText(
  source: Source,
  known?: Roots,
): { text: ParsedText; problems: Problem[] } {
  const { path, owner } = source;
  const file: NamedFile = { path, owner };
  const unusable = findWrongEncoding(source);
  if (unusable)
    return { text: { file, frontmatter: null, root: noText, body: "" }, problems: [unusable] };
  const { frontmatter, body, problems } = splitFrontmatter(source);
  const root = known?.get(path) ?? parsedBefore.get(body);
  const parsed = root ? { root, problems: [] } : parseBounded(source, body);
  if (!root && parsed.problems.length === 0) keepParsed(body, parsed.root);
  return {
    text: { file, frontmatter, root: parsed.root, body },
    problems: [
      ...problems,
      ...findInvalidCharacters({ ...source, text: body }),
      ...findInvalidReferences({ ...source, text: body }),
      ...parsed.problems,
    ],
  };
}

/**
 * Trees of the last sound texts by what they were parsed from: where one text changes (in the
 * workshop, in `dev`, when an edition is sealed), all others are read again as they were.
 */
const parsedBefore = new Map<string, Root>();
const mostParsed = 100;

function keepParsed(body: string, root: Root): void {
  const [oldest] = parsedBefore.keys();
  if (parsedBefore.size === mostParsed && oldest !== undefined) parsedBefore.delete(oldest);
  parsedBefore.set(body, root);
}

/** The trees of those texts that have no mistakes of syntax. */
export function parseTexts(sources: readonly Source[]): Roots {
  return new Map(
    sources.flatMap((source): [string, Root][] => {
      const { text, problems } = parseText(source);
      return problems.length === 0 ? [[source.path, text.root]] : [];
    }),
  );
}

const noText: Root = { type: "root", children: [] };

interface ParsedBody {
  root: Root;
  problems: Problem[];
}

/** Texts of more than usual size or depth are refused: nothing here may take minutes. */
function parseBounded(source: Source, body: string): ParsedBody {
  const file: NamedFile = { path: source.path, owner: source.owner };
  const excess = findExcess(file, body);
  if (excess) return { root: noText, problems: [excess] };
  const parsed = parseBody(body, file);
  const deep = findDeepNode(parsed.root, file);
  return deep ? { root: noText, problems: [deep] } : parsed;
}

function parseBody(body: string, file: NamedFile): ParsedBody {
  try {
    const root = fromMarkdown(body, {
      extensions: [mdx(), gfmTable()],
      mdastExtensions: [mdxFromMarkdown(), gfmTableFromMarkdown()],
    });
    return { root, problems: [] };
  } catch (error) {
    if (error instanceof RangeError) return { root: noText, problems: [tooDeep(file)] };
    return { root: noText, problems: [syntaxProblem(error, body, file)] };
  }
}
