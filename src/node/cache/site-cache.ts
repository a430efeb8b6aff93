import { join } from "node:path";

import { type Disk, hashOf } from "../output/disk.ts";
import { readMark } from "../output/made-list.ts";
import { cacheFolder, mark } from "../output/names.ts";
import type { FileSums } from "../parts/part-file.ts";
import type { Staging } from "../output/outputs.ts";
import {
  isInPlace,
  type MarkedFolder,
  noteInPlace,
  readMarks,
  tick,
  writeMarks,
} from "./file-marks.ts";
import { readSummed, readSummedJson, writeSummed } from "./summed-file.ts";

/** What is known of the site that was made of the documents of an output folder. */
export interface SiteCache {
  /**
   * The files of the site, if it was made of what has this sum, and lies there as it was made; null
   * where it is to be made anew.
   */
  find: (key: string) => FileSums | null;
  /**
   * Of the organizations that have these keys, those whose own pages lie there as they were made,
   * with their files.
   */
  findPages: (keys: ReadonlyMap<string, string>) => Map<string, FileSums>;
  /** The same of the parts of the search index, by their folders, which a path tells. */
  findSearch: (
    keys: ReadonlyMap<string, string>,
    folderOf: (path: string) => string,
  ) => Map<string, FileSums>;
  /** What lies there; null where nothing is known of it. */
  former: FormerSite | null;
  /** Remembers of what the site was made that lies there now. */
  save: (made: MadeSite) => void;
}

/** The site that lies there, as it was made. */
export interface FormerSite {
  /** Whether a file with this sum was in it at this path. */
  isThere: (path: string, sum: string) => boolean;
  /** The sums of the private values that were looked for in all of it. */
  sought: ReadonlySet<string>;
}

/** Of what a site was made. */
export interface MadeSite {
  /** The sum of all that it was made of. */
  key: string;
  /** Of what the pages of each organization were made. */
  pages: ReadonlyMap<string, string>;
  /** Of what each part of the search index was made. */
  search: ReadonlyMap<string, string>;
  /** The sums of the private values that were looked for in it. */
  sought: Iterable<string>;
}

/**
 * A site is known by the list of its files, which the last run left there: a site that was made of
 * other documents since has another one.
 */
export function openSiteCache(
  { disk, folder: { place: home } }: Staging["opened"],
  { folder: { place } }: Staging["opened"],
): SiteCache {
  const paths = ["site.json", "site-marks"].map((name) => join(home, cacheFolder, name));
  const [recordPath = "", marksPath = ""] = paths;
  const marks = readMarks(readSummed(disk, marksPath) ?? "");
  const at = { disk, place, marks, tick };
  const listSum = (): string | null => hashOf(disk, join(place, mark));
  const keepMarks = (): void => {
    writeSummed(disk, marksPath, writeMarks(marks));
  };
  return {
    ...findingIn(at, openRecord(disk, recordPath, listSum()), keepMarks),
    save: ({ key, pages, search, sought }) => {
      const list = readMark(disk, place) ?? new Map<string, string>();
      for (const path of marks.keys()) if (!list.has(path)) marks.delete(path);
      for (const [path, sum] of list) noteInPlace(at, path, sum);
      keepMarks();
      const keys = { pages: [...pages], search: [...search] };
      const saved = { key, list: listSum(), ...keys, sought: [...new Set(sought)] };
      writeSummed(disk, recordPath, JSON.stringify(saved));
    },
  };
}

/** What is known counts only while the list of what lies there is the one that it tells of. */
function openRecord(disk: Disk, path: string, list: string | null): SiteRecord | null {
  const record = readSummedJson(disk, path);
  return isSiteRecord(record) && record.list === list ? record : null;
}

function findingIn(
  at: MarkedFolder,
  record: SiteRecord | null,
  keepMarks: () => void,
): Omit<SiteCache, "save"> {
  const { disk, place, marks } = at;
  const { size } = marks;
  const areInPlace = (files: FileSums): boolean =>
    files.length > 0 && files.every(([path, sum]) => isInPlace(at, path, sum));
  const findKnown = (
    keys: ReadonlyMap<string, string>,
    there: SiteRecord["pages"] | undefined,
    ownerOf: (path: string) => string,
  ): Map<string, FileSums> => {
    const former = new Map(there);
    const list = Map.groupBy(readMark(disk, place) ?? [], ([path]) => ownerOf(path));
    const known = [...keys].filter(([owner, key]) => former.get(owner) === key);
    return new Map(
      known.flatMap(([owner]): [string, FileSums][] => {
        const files = list.get(owner) ?? [];
        return areInPlace(files) ? [[owner, files]] : [];
      }),
    );
  };
  return {
    find: (key) => {
      if (record?.key !== key) return null;
      const files = [...(readMark(disk, place) ?? [])];
      const isWhole = areInPlace(files);
      if (marks.size !== size) keepMarks();
      return isWhole ? files : null;
    },
    findPages: (keys) => findKnown(keys, record?.pages, topOf),
    findSearch: (keys, folderOf) => findKnown(keys, record?.search, folderOf),
    former: record && formerOf(at, record),
  };
}

/** The list of its files is the one that the record tells of. */
function formerOf({ disk, place }: MarkedFolder, { sought }: SiteRecord): FormerSite {
  const list = readMark(disk, place);
  return { isThere: (path, sum) => list?.get(path) === sum, sought: new Set(sought) };
}

/** The organization of a page, where there are several. */
function topOf(path: string): string {
  return path.split("/", 1)[0] ?? "";
}

interface SiteRecord {
  key: string;
  list: string;
  pages: [id: string, key: string][];
  search: [folder: string, key: string][];
  sought: string[];
}

/** It was written whole by this very program, whose sum is in each key. */
function isSiteRecord(value: unknown): value is SiteRecord {
  return (
    typeof value === "object" &&
    value !== null &&
    ["key", "list"].every((name) => typeof Reflect.get(value, name) === "string") &&
    ["pages", "search", "sought"].every((name) => Array.isArray(Reflect.get(value, name)))
  );
}
