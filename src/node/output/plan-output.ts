import { join } from "node:path";

import type { FolderChanges } from "./apply-changes.ts";
import { type Disk, hashOf } from "./disk.ts";
import { readMark, writeMadeList } from "./made-list.ts";
import { madeFolder, mark } from "./names.ts";
import type { OpenFolder } from "./open-folder.ts";
import { asUserError, outputError } from "./output-error.ts";
import type { Staging, StagingMode } from "./outputs.ts";
import { foldersOf, type Plan, planChanges } from "./plan-changes.ts";
import { pathKeyOf, scanFolder } from "./scan-folder.ts";

/** An output, and what becomes of it. */
export interface Planned {
  staging: Staging;
  plan: Plan;
  changes: FolderChanges;
}

/** Looks at what lies in an output folder and what was made for it. */
export function planOf(staging: Staging, clean: boolean): Planned {
  const { staged, opened } = staging;
  const { folder, mode, kept, held, disk } = opened;
  return asUserError(staged.target, () => {
    const { place, work, lock } = folder;
    if (!lock.isHeld())
      throw outputError(staged.target, "её занял другой запуск программы", "Повторите команду.");
    const madePaths = scanFolder(disk, staged.folder);
    const made = new Map([
      ...held,
      ...madePaths.map((path) => [path, hashOf(disk, join(staged.folder, path)) ?? ""] as const),
    ]);
    // What is held was looked at before; who altered it since is told by the next run.
    const look = (path: string): string | null => held.get(path) ?? hashOf(disk, join(place, path));
    const plan = planChanges({
      ...{ list: readMark(disk, place), present: scanFolder(disk, place), look, made, clean },
      replaces: replacedBy(mode, kept),
      key: pathKeyOf(disk, work, madeFolder),
    });
    refuseBlocked(disk, staging, made.keys(), plan);
    return { staging, plan, changes: { place, work, changes: withList(folder, disk, plan) } };
  });
}

/** A person's file in the place of a folder can neither stay nor have something beside it. */
function refuseBlocked(
  disk: Disk,
  { staged, opened }: Staging,
  made: Iterable<string>,
  plan: Plan,
): void {
  const going = new Set(plan.changes.flatMap(({ path, after }) => (after === null ? [path] : [])));
  for (const folder of new Set([...made].flatMap(foldersOf))) {
    const place = join(opened.folder.place, folder);
    if (going.has(folder) || !disk.existsSync(place) || disk.statSync(place).isDirectory())
      continue;
    throw outputError(
      staged.target,
      `на месте папки «${folder}» лежит файл`,
      "Переименуйте или уберите его и повторите команду.",
    );
  }
}

function replacedBy(mode: StagingMode, kept: ReadonlySet<string>): (path: string) => boolean {
  return (path) => {
    const folder = topOf(path);
    if (kept.has(folder)) return false;
    return typeof mode === "string" ? mode === "replace" : mode.folders.includes(folder);
  };
}

/** The folder at the top of an output in which a path lies. */
function topOf(path: string): string {
  return path.split("/", 1)[0] ?? "";
}

/** What former runs made in these folders at the top of an output. */
export function listMade(disk: Disk, place: string, folders: ReadonlySet<string>): string[] {
  const made = [...(readMark(disk, place)?.keys() ?? [])];
  return made.filter((path) => folders.has(topOf(path)));
}

/** The list of what was made is put last: until then the former one tells what is a person's. */
function withList({ place, work }: OpenFolder, disk: Disk, plan: Plan): Plan["changes"] {
  const list = join(work, madeFolder, mark);
  disk.writeFileSync(list, writeMadeList(plan.list));
  const [before, after] = [hashOf(disk, join(place, mark)), hashOf(disk, list)];
  if (before === after) return plan.changes;
  return [...plan.changes, { path: mark, before, after, from: { made: mark } }];
}
