import { join } from "node:path";
import type { Root } from "mdast";

import type { Source } from "../../engine/base/source.ts";
import { isRecord } from "../../engine/base/is-record.ts";
import type { Roots } from "../../engine/text/parse/parse-text.ts";
import { type Disk, nodeDisk } from "../output/disk.ts";
import { sumOf } from "./input-sums.ts";
import { sumProgram } from "./program-sum.ts";
import { openSealed, sealText } from "./sealed-text.ts";
import { readSummedJson, writeSummed } from "./summed-file.ts";

/** The Markdown trees of texts that former runs parsed: parsing is a fifth of a short run. */
export interface TextCache {
  /** The folder where they lie. */
  folder: string;
  /** The trees of those that have no mistakes, by path: known ones, and what `parse` makes of others. */
  parse: (sources: readonly Source[], parse: (sources: readonly Source[]) => Roots) => Roots;
}

/** More than there are texts of three content folders; a text takes about 20 KB. */
const most = 150;

/**
 * Opens the cache in a folder; it may be deleted at any time. It lies outside of the folders of a run,
 * so it must tell nobody anything: each tree is sealed with the sum of its text and of the program.
 */
export function openTextCache(
  folder: string,
  { program = sumProgram, disk = nodeDisk }: { program?: () => string; disk?: Disk } = {},
): TextCache {
  const path = join(folder, "texts.json");
  return {
    folder,
    parse: (sources, parse) => {
      const kept = readKept(disk, path);
      const texts = sources.map((source): Text => {
        const sum = sumOf([program(), source.text]);
        const name = sumOf(sum);
        return { source, sum, name, root: openTree(kept.get(name), sum) };
      });
      const made = parse(texts.flatMap(({ source, root }) => (root ? [] : [source])));
      const fresh = texts.flatMap(({ source, sum, name }): [string, string][] => {
        const root = made.get(source.path);
        return root ? [[name, sealText(JSON.stringify(root), sum)]] : [];
      });
      if (fresh.length > 0) keep(disk, path, [...fresh, ...inUse(kept, texts)]);
      return new Map(
        texts.flatMap(({ source, root }): [string, Root][] => {
          const tree = root ?? made.get(source.path);
          return tree ? [[source.path, tree]] : [];
        }),
      );
    },
  };
}

interface Text {
  source: Source;
  /** Of all that its tree follows from. */
  sum: string;
  /** By which it is found: it does not tell the sum, which opens it. */
  name: string;
  root: Root | null;
}

/** What is asked for now comes first, so that what nobody asks for is forgotten. */
function inUse(kept: ReadonlyMap<string, string>, texts: readonly Text[]): [string, string][] {
  const asked = new Set(texts.map(({ name }) => name));
  const entries = [...kept];
  return [
    ...entries.filter(([name]) => asked.has(name)),
    ...entries.filter(([name]) => !asked.has(name)),
  ];
}

function keep(disk: Disk, path: string, entries: readonly [string, string][]): void {
  writeSummed(disk, path, JSON.stringify(Object.fromEntries(entries.slice(0, most))));
}

function readKept(disk: Disk, path: string): Map<string, string> {
  const kept = readSummedJson(disk, path);
  const entries = isRecord(kept) ? Object.entries(kept) : [];
  return new Map(
    entries.flatMap(([name, sealed]): [string, string][] =>
      typeof sealed === "string" ? [[name, sealed]] : [],
    ),
  );
}

function openTree(sealed: string | undefined, sum: string): Root | null {
  const text = sealed === undefined ? null : openSealed(sealed, sum);
  const root: unknown = text === null ? null : JSON.parse(text);
  return isRoot(root) ? root : null;
}

/** It was sealed by this very program, whose sum opens it. */
function isRoot(value: unknown): value is Root {
  return isRecord(value) && value.type === "root" && Array.isArray(value.children);
}
