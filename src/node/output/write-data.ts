import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

import { UserError } from "../../engine/problem.ts";
import { shown } from "../input/shown.ts";
import { changeTogether, type FileChange } from "./change-together.ts";
import { type Disk, nodeDisk } from "./disk.ts";

/** A data file as it was read, null for none, and as it is to be. */
export interface DataChange {
  path: string;
  before: string | null;
  after: string;
}

/** What may become of a data file: null where it is to be no more. */
export interface AnyChange extends Omit<DataChange, "after"> {
  after: string | null;
}

/**
 * Writes data files of a content folder. Together they tell one thing: all of them change or none,
 * also where the run is cut. Refuses (UserError) what somebody else has changed since it was read; a
 * byte order mark, which readers do not see, stays.
 */
export function writeData(
  content: string,
  files: readonly AnyChange[],
  disk: Disk = nodeDisk,
): void {
  if (files.length === 0) return;
  changeTogether(
    disk,
    content,
    files.map(({ path, before, after }) => ({
      path: placeIn(content, path),
      make: (bytes: Uint8Array | null) => {
        if (decode(bytes) !== withoutMark(before)) throw changedMeanwhile(path);
        return after === null ? null : keepMark(bytes, after);
      },
    })),
  );
}

/** The path in the content folder of what a path leads to, through whatever links; with "/". */
export function placeIn(content: string, path: string): FileChange["path"] {
  const inside = relative(realPath(resolve(content)), realPath(resolve(path)));
  if (inside.startsWith("..") || isAbsolute(inside)) throw new Error(`Outside: ${path}`);
  return inside.split(sep).join("/");
}

function realPath(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path);
  return join(realPath(dirname(path)), path.slice(dirname(path).length));
}

const mark = "\uFEFF";

function decode(bytes: Uint8Array | null): string | null {
  return bytes && new TextDecoder().decode(bytes);
}

function withoutMark(text: string | null): string | null {
  return text?.startsWith(mark) ? text.slice(1) : text;
}

function keepMark(bytes: Uint8Array | null, text: string): string {
  const isMarked = bytes?.[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked && !text.startsWith(mark) ? mark + text : text;
}

/** Somebody saved the file, or another run did: what would be written knows nothing of that. */
export function changedMeanwhile(path: string): UserError {
  const file = shown(path);
  return new UserError([
    {
      ...{ rule: "data-changed", severity: "error" },
      // No line of it is to blame, so none is shown.
      ...{ file: dirname(file), line: 1, column: 1 },
      message: `Пока команда работала, файл «${file}» изменили. Ничего не записано.`,
      hint: "Повторите команду: она прочтёт файл заново.",
    },
  ]);
}
