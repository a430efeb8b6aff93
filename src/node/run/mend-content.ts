import { join } from "node:path";

import type { ContentFolder } from "../../engine/content/content-folder.ts";
import { openContent } from "../../engine/content/open-content.ts";
import type { Problem } from "../../engine/problem.ts";
import { applyRepair } from "../../engine/yaml/apply-repair.ts";
import { check } from "../../index.ts";
import { diskFolder } from "../input/disk-folder.ts";
import { packageFolder } from "../input/read-package.ts";
import { narrowContent } from "../parts/choose-part.ts";
import type { DataChange } from "../output/write-data.ts";

/** What was mended, and what that makes of files. */
export interface MendedContent {
  mended: Problem[];
  changes: DataChange[];
}

interface Scope {
  content: string;
  organizations: readonly string[];
  only?: readonly string[] | undefined;
}

/** A mended mistake may uncover another one, in the same value at times. */
const mostRounds = 10;

/**
 * Mends in memory what leaves nothing to decide, in the data files of a content folder and nowhere
 * else, judged as of a day (YYYY-MM-DD). A value is changed, all around it stays. Who writes the
 * changes has lost nothing if that is cut.
 */
export async function mendContent(scope: Scope, day: string): Promise<MendedContent> {
  const mended: Problem[] = [];
  const { folder, texts, change, list } = openMending(scope.content);
  const starter = diskFolder(join(packageFolder, "content"));
  for (let round = 0; round < mostRounds; round += 1) {
    const content = narrowContent(openContent(folder, starter), scope.only);
    const organizations = content.listOrganizations(scope.organizations);
    if (organizations.length === 0) break;
    const { problems } = await check(content, { organizations, day });
    const done = problems.filter((problem) => change(problem));
    if (done.length === 0) break;
    mended.push(...done);
  }
  return { mended, changes: texts.size === 0 ? [] : list() };
}

/** A folder whose files are as they would be. */
function openMending(root: string) {
  const disk = diskFolder(root);
  /** Of what was read here, where it lies: nothing else is changed. */
  const places = new Map<string, string>();
  const texts = new Map<string, string>();
  /** The texts of those that were changed, as they were read. */
  const former = new Map<string, string>();
  const folder: ContentFolder = {
    ...disk,
    read: (path) => {
      const name = disk.show(path);
      places.set(name, path);
      const text = texts.get(name);
      return text === undefined ? disk.read(path) : new TextEncoder().encode(text);
    },
  };
  const readOwn = (name: string): string | null => {
    const path = places.get(name);
    return path === undefined ? null : (texts.get(name) ?? decode(disk.read(path)));
  };
  const change = ({ file, repair }: Problem): boolean => {
    if (!repair || repair.needsLook) return false;
    const text = readOwn(file);
    const next = text === null ? null : applyRepair(text, repair);
    if (text === null || next === null || next === text) return false;
    if (!texts.has(file)) former.set(file, text);
    texts.set(file, next);
    return true;
  };
  const list = (): DataChange[] =>
    [...texts].flatMap(([name, after]) => {
      const path = places.get(name);
      if (path === undefined) return [];
      return [{ path: join(root, path), before: former.get(name) ?? null, after }];
    });
  return { folder, texts, change, list };
}

/** Null for what is no UTF-8: written back, it would be spoilt. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
