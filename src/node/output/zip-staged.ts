import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";

import { streamZip } from "../../engine/writers/docx/create-zip.ts";
import { listFiles } from "../input/list-files.ts";
import { asUserError } from "./output-error.ts";
import type { Staging } from "./outputs.ts";

/** A file of an archive, read when its turn comes. */
interface Entry {
  path: string;
  read: () => Uint8Array;
}

/** An archive counts files in two bytes, and this leaves room. */
const most = 60_000;

/**
 * Puts what was made of organizations into one archive a group, in place of their folders. Of those
 * of a group that were not made it takes over what the former archive has: they stay as they were.
 */
export function zipStaged(
  { staged, opened }: Pick<Staging, "staged" | "opened">,
  groups: ReadonlyMap<string, readonly string[]>,
): void {
  const { folder, target } = staged;
  asUserError(target, () => {
    for (const [group, ids] of groups) {
      const made = ids.filter((id) => existsSync(join(folder, id)));
      if (made.length === 0) continue;
      const former = formerOf(
        opened.folder.place,
        group,
        (id) => !made.includes(id) && ids.includes(id),
      );
      const entries = [...made.flatMap((id) => entriesOf(folder, id)), ...former];
      entries.sort((a, b) => (a.path < b.path ? -1 : 1));
      for (let start = 0; start < entries.length; start += most)
        writeZip(join(folder, nameOf(group, start / most)), entries.slice(start, start + most));
      for (const id of made) rmSync(join(folder, id), { recursive: true });
    }
  });
}

/** The first archive of a group has its name alone. */
function nameOf(group: string, index: number): string {
  return index === 0 ? `${group}.zip` : `${group} (${index + 1}).zip`;
}

function entriesOf(folder: string, id: string): Entry[] {
  return listFiles(join(folder, id)).map((name) => ({
    path: `${id}/${name}`,
    read: () => readFileSync(join(folder, id, name)),
  }));
}

/** What archives that lie there have of some organizations; one that cannot be read has nothing. */
function formerOf(place: string, group: string, isWanted: (id: string) => boolean): Entry[] {
  const found: Entry[] = [];
  for (let index = 0; existsSync(join(place, nameOf(group, index))); index += 1) {
    const parts = readZip(join(place, nameOf(group, index)), isWanted);
    for (const [path, bytes] of Object.entries(parts)) found.push({ path, read: () => bytes });
  }
  return found;
}

function readZip(path: string, isWanted: (id: string) => boolean): Record<string, Uint8Array> {
  try {
    const filter = ({ name }: { name: string }) => isWanted(name.split("/", 1)[0] ?? "");
    return unzipSync(readFileSync(path), { filter });
  } catch {
    return {};
  }
}

function writeZip(path: string, entries: readonly Entry[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "w");
  try {
    for (const bytes of streamZip(each(entries))) writeWhole(file, bytes);
  } finally {
    closeSync(file);
  }
}

function* each(entries: readonly Entry[]): Generator<[path: string, bytes: Uint8Array]> {
  for (const { path, read } of entries) yield [path, read()];
}

/** A system may take less than it is given. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}
