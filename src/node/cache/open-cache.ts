import { join } from "node:path";

import type { Disk } from "../output/disk.ts";
import { readMark } from "../output/made-list.ts";
import { cacheFolder } from "../output/names.ts";
import type { Staging } from "../output/outputs.ts";
import { sitesOf } from "../run/site-texts.ts";
import type { MadeFiles } from "../run/task.ts";
import { type CacheRecord, isCacheRecord, pathsOf } from "./cache-record.ts";
import {
  type FileMarks,
  isInPlace,
  noteInPlace,
  type MarkedFolder,
  readMarks,
  tick,
  writeMarks,
} from "./file-marks.ts";
import { type CommonRecord, isCommonRecord } from "./known-common.ts";
import { ifPossible, readSummed, readSummedJson, writeSummed } from "./summed-file.ts";

/**
 * What is known of the organizations whose documents lie in an output folder. It lies there too, in
 * a folder that may be deleted at any time: a record counts only as long as the very files that it
 * tells of lie beside it.
 */
export interface Cache {
  /** The record of an organization; null where there is none, or its files are not in place. */
  find: (id: string) => CacheRecord | null;
  /** The record of what all organizations share. */
  findCommon: () => CommonRecord | null;
  /** Puts it in place of the former one: it tells of no file that lies here. */
  saveCommon: (record: CommonRecord) => void;
  /**
   * Puts records in place of former ones, once their files are in place; where all organizations are
   * named, forgets what belongs to none of them.
   */
  save: (records: readonly CacheRecord[], all: readonly string[]) => void;
}

/** Opens the cache of an output folder, whose lock is held. */
export function openCache(opened: Staging["opened"], pause = tick): Cache {
  const {
    disk,
    folder: { place },
  } = opened;
  const folder = join(place, cacheFolder);
  const marksPath = join(folder, "marks");
  const marks: FileMarks = readMarks(readSummed(disk, marksPath) ?? "");
  const known = marks.size;
  const at = { disk, place, marks, tick: pause };
  const list = readMark(disk, place) ?? new Map<string, string>();
  const isThere = ([path, sum]: [path: string, sum: string]): boolean =>
    list.get(path) === sum && isInPlace(at, path, sum);
  return {
    find: (id) => {
      const record = readRecord(disk, folder, id);
      return record && pathsOf(record.outcome.made).every(isThere) ? record : null;
    },
    ...commonIn(disk, join(folder, "common.json")),
    save: (records, ids) => {
      if (records.length === 0 && marks.size === known) return;
      moveSites(disk, opened);
      for (const record of records) writeRecord(disk, folder, record);
      for (const { outcome } of records) markFiles(at, outcome.made);
      writeSummed(disk, marksPath, writeMarks(marks));
      if (ids.length > 0) prune(disk, folder, ids);
    },
  };
}

function commonIn(disk: Disk, path: string): Pick<Cache, "findCommon" | "saveCommon"> {
  return {
    findCommon: () => {
      const record = readSummedJson(disk, path);
      return isCommonRecord(record) ? record : null;
    },
    saveCommon: (record) => {
      writeSummed(disk, path, JSON.stringify(record));
    },
  };
}

/** Until all is in place, nothing of this run is in the cache. */
function moveSites(disk: Disk, opened: Staging["opened"]): void {
  const { draft, kept } = sitesOf(opened);
  ifPossible(() => {
    disk.mkdirSync(kept, { recursive: true, mode: 0o700 });
    for (const name of disk.readdirSync(draft))
      disk.renameSync(join(draft, name), join(kept, name));
  });
}

function recordPath(folder: string, id: string): string {
  return join(folder, "organizations", `${id}.json`);
}

/** What is known of an organization in a cache folder, be its files in place or not. */
export function readRecord(disk: Disk, folder: string, id: string): CacheRecord | null {
  const record = readSummedJson(disk, recordPath(folder, id));
  return isCacheRecord(record) && record.outcome.id === id ? record : null;
}

function writeRecord(disk: Disk, folder: string, record: CacheRecord): void {
  writeSummed(disk, recordPath(folder, record.outcome.id), JSON.stringify(record));
}

/** What was put need not be read by the next run. */
function markFiles(at: MarkedFolder, made: MadeFiles): void {
  for (const [path, sum] of pathsOf(made)) noteInPlace(at, path, sum);
}

function prune(disk: Disk, folder: string, ids: readonly string[]): void {
  pruneFolder(disk, join(folder, "organizations"), new Set(ids.map((id) => `${id}.json`)));
  const sums = ids.map((id) => readRecord(disk, folder, id)?.outcome.made.siteSum ?? "");
  pruneFolder(disk, join(folder, "sites"), new Set(sums.map((sum) => `${sum}.json`)));
}

function pruneFolder(disk: Disk, folder: string, kept: ReadonlySet<string>): void {
  for (const name of ifPossible(() => disk.readdirSync(folder)) ?? [])
    if (!kept.has(name))
      ifPossible(() => {
        disk.rmSync(join(folder, name), { force: true });
      });
}
