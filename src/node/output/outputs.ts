import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";

import { asUserError, outputError } from "./output-error.ts";
import { besides, draftOf, refuseOtherRuns } from "./other-runs.ts";

/**
 * A place where outputs are made before anybody sees them. It lies beside its target, on the same
 * disk, so that putting it in place is a rename: an interrupted run leaves the last good output.
 */
export interface Staging {
  /** Where to write: see `writeStaged`. */
  staged: StagedFolder;
  /** Puts what was made in the target's place. */
  publish: () => void;
  /** Removes what was made; harmless after `publish`. */
  discard: () => void;
}

/** Where to write before `publish`; can be sent to another thread. */
export interface StagedFolder {
  /** The folder to write into. */
  folder: string;
  /** What it will become, for messages. */
  target: string;
}

/** Replace: the target becomes exactly what was made. Add: other files of the target stay. */
export type StagingMode = "replace" | "add";

/** Marks a folder as made by us: only such a folder is ever replaced as a whole. */
const mark = ".reglament";

/**
 * Opens a staging folder for `target`. Refuses a target that is a file, cannot be written, or (to
 * be replaced) holds files that are not ours.
 */
export function stage(target: string, mode: StagingMode): Staging {
  const place = resolve(target);
  const folder = draftOf(place);
  const previous = besides(place, "previous");
  const discard = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  asUserError(target, () => {
    mkdirSync(dirname(place), { recursive: true });
    discard();
    // Not recursive: where the system refuses with ENOENT (/proc), Node would try for ever.
    mkdirSync(folder);
    try {
      refuseOtherRuns(place, target);
      recover(place, previous);
      refuseForeign(place, target, mode);
    } catch (error) {
      discard();
      throw error;
    }
  });
  return {
    staged: { folder, target },
    publish: () => {
      asUserError(target, () => {
        // A folder that we make is ours, also to a later run that replaces it as a whole.
        if (mode === "replace" || !existsSync(place)) writeFileSync(join(folder, mark), "");
        if (mode === "replace") swap(folder, place, previous);
        else moveFiles(folder, place);
      });
    },
    discard,
  };
}

/** A run cut between the two renames of `swap` left the good output under the other name. */
function recover(place: string, previous: string): void {
  if (!existsSync(place) && existsSync(previous)) renameSync(previous, place);
}

function refuseForeign(place: string, target: string, mode: StagingMode): void {
  if (!existsSync(place)) return;
  if (!statSync(place).isDirectory())
    throw outputError(target, "это файл, а нужна папка", "Укажите другую папку для результата.");
  const names = readdirSync(place);
  if (mode === "replace" && names.length > 0 && !names.includes(mark))
    throw outputError(
      target,
      "в папке лежат файлы, которые сделала не эта программа",
      "Чтобы ничего не стереть, укажите пустую или новую папку.",
    );
}

/**
 * Writes one file whole: an interrupted run leaves the old one. Devices, pipes and links
 * (`/dev/stdout`) are written to and stay what they are.
 */
export function writeFile(target: string, text: string | Uint8Array): void {
  const place = resolve(target);
  asUserError(target, () => {
    if (existsSync(place) && statSync(place).isDirectory())
      throw outputError(target, "это папка, а нужно имя файла", "Допишите имя файла.");
    if (!existsSync(dirname(place)))
      throw outputError(target, "папки для него нет", "Создайте папку или укажите другую.");
    const isOther = existsSync(place) && !lstatSync(place).isFile();
    const made = isOther ? place : draftOf(place);
    writeFileSync(made, text);
    if (!isOther) renameSync(made, place);
  });
}

/** Writes a file into a staging folder; `path` uses "/". */
export function writeStaged(
  { folder, target }: StagedFolder,
  path: string,
  bytes: Uint8Array | string,
): void {
  const file = join(folder, path);
  asUserError(target, () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  });
}

function swap(folder: string, place: string, previous: string): void {
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, previous);
  renameSync(folder, place);
  rmSync(previous, { recursive: true, force: true });
}

function moveFiles(folder: string, place: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const from = join(folder, path);
    if (!statSync(from).isFile()) continue;
    const to = join(place, path);
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
  rmSync(folder, { recursive: true, force: true });
}
