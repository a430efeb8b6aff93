import { hash } from "node:crypto";
import { join } from "node:path";

import type { DocumentTree } from "../../engine/tree/types.ts";
import type { Writer, Writers } from "../../engine/writers/index.ts";
import { type Disk, nodeDisk, unless } from "../output/disk.ts";
import { cacheFolder } from "../output/names.ts";
import { sumOf } from "./input-sums.ts";
import { readRecord } from "./open-cache.ts";

/** What files are taken instead of being written again. */
export interface FormerFiles {
  /** The output folder where they lie; null: none is, and only what is written is noted. */
  place: string | null;
  /** The sum of the program. */
  program: string;
}

/** Of what files were written: the sum of the program, the format and the tree; and their SHA-256. */
export type Written = [key: string, sum: string][];

/** Writers that write no tree again of which a file lies there. */
export interface FormerWriters {
  writers: Writers;
  /** The organization whose documents are written from now on. */
  begin: (id: string) => void;
  /** Of what its files were written, or would have been. */
  written: () => Written;
}

/**
 * Of an organization whose data changed most documents are as they were: their files are taken from
 * the output folder. A writer is a pure function of a tree, so the key holds all that bytes follow
 * from; and what lies there counts only with the sum that it had then.
 */
export function openFormerWriters(
  writers: Writers,
  { place, program }: FormerFiles,
  disk: Disk = nodeDisk,
): FormerWriters {
  const trees = new WeakMap<DocumentTree<string>, string>();
  const sumTree = (tree: DocumentTree<string>): string => {
    const sum = trees.get(tree) ?? sumOf(tree);
    trees.set(tree, sum);
    return sum;
  };
  let find: (key: string) => Uint8Array | null = () => null;
  const written = new Map<string, string>();
  const knowing =
    (format: "docx" | "html" | "pdf"): Writer =>
    async (tree) => {
      const key = sumOf([program, format, sumTree(tree)]);
      const bytes = find(key) ?? (await writers[format](tree));
      written.set(key, hash("sha256", bytes));
      return bytes;
    };
  return {
    writers: {
      ...writers,
      ...{ docx: knowing("docx"), html: knowing("html"), pdf: knowing("pdf") },
    },
    begin: (id) => {
      written.clear();
      if (place !== null) find = openFormer(disk, place, id);
    },
    written: () => [...written].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  };
}

function openFormer(disk: Disk, place: string, id: string): (key: string) => Uint8Array | null {
  const made = readRecord(disk, join(place, cacheFolder), id)?.outcome.made;
  const sums = new Map(made?.written);
  const names = new Map(made?.paths.map(([name, sum]) => [sum, name]));
  return (key) => {
    const sum = sums.get(key) ?? "";
    const name = names.get(sum);
    const bytes = name === undefined ? null : readFile(disk, join(place, id, name));
    return bytes && hash("sha256", bytes) === sum ? bytes : null;
  };
}

/** A person may have put anything in its place. */
function readFile(disk: Disk, path: string): Uint8Array | null {
  const codes = ["ENOENT", "ENOTDIR", "EACCES", "EPERM"];
  return (
    unless(codes, () => (disk.lstatSync(path).isFile() ? disk.readFileSync(path) : null)) ?? null
  );
}
