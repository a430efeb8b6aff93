import { join } from "node:path";

import { hashOf, sleep } from "../output/disk.ts";
import { readMark } from "../output/made-list.ts";
import { cacheFolder, mark } from "../output/names.ts";
import type { Staging } from "../output/outputs.ts";
import { isInPlace, readMarks, tick, writeMarks } from "./file-marks.ts";
import { readSummed, readSummedJson, writeSummed } from "./summed-file.ts";

/** What is known of the site that was made of the documents of an output folder. */
export interface SiteCache {
  /**
   * The files of the site, if it was made of what has this sum, and lies there as it was made; null
   * where it is to be made anew.
   */
  find: (key: string) => readonly [path: string, sum: string][] | null;
  /** Remembers of what the site was made that lies there now. */
  save: (key: string) => void;
}

/**
 * A site is known by the list of its files, which the last run left there: a site that was made of
 * other documents since has another one.
 */
export function openSiteCache(
  { disk, folder: { place: home } }: Staging["opened"],
  { folder: { place } }: Staging["opened"],
): SiteCache {
  const recordPath = join(home, cacheFolder, "site.json");
  const marksPath = join(home, cacheFolder, "site-marks");
  const marks = readMarks(readSummed(disk, marksPath) ?? "");
  const { size } = marks;
  const at = { disk, place, marks, tick };
  const listSum = (): string | null => hashOf(disk, join(place, mark));
  const keepMarks = (): void => {
    if (marks.size !== size) writeSummed(disk, marksPath, writeMarks(marks));
  };
  return {
    find: (key) => {
      const record = readSummedJson(disk, recordPath);
      if (!isSiteRecord(record) || record.key !== key || record.list !== listSum()) return null;
      const files = [...(readMark(disk, place) ?? [])];
      const isWhole = files.length > 0 && files.every(([path, sum]) => isInPlace(at, path, sum));
      keepMarks();
      return isWhole ? files : null;
    },
    save: (key) => {
      sleep(2 * tick);
      marks.clear();
      for (const [path, sum] of readMark(disk, place) ?? []) isInPlace(at, path, sum);
      writeSummed(disk, marksPath, writeMarks(marks));
      writeSummed(disk, recordPath, JSON.stringify({ key, list: listSum() }));
    },
  };
}

function isSiteRecord(value: unknown): value is { key: string; list: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    ["key", "list"].every((name) => typeof Reflect.get(value, name) === "string")
  );
}
