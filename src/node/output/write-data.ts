import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";

import { asUserError } from "./output-error.ts";
import { rewriteFiles } from "./rewrite-files.ts";
import { writeFile } from "./write-file.ts";

/** A data file as it was read, null for none, and as it is to be. */
export interface DataChange {
  path: string;
  before: string | null;
  after: string;
}

/** A data file that is to be no more. */
export interface DataRemoval {
  path: string;
  before: string | null;
  after: null;
}

/** What may become of a data file. */
export type AnyChange = DataChange | DataRemoval;

/**
 * Writes data files of organizations: those that are there anew, others with the folders they need.
 * Together they tell one thing: where one cannot be written, those before it get their former texts.
 */
export function writeData(files: readonly AnyChange[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const file of files) {
      undo.push(remember(file));
      write(file);
    }
  } catch (error) {
    for (const restore of undo.toReversed()) attempt(restore);
    throw error;
  }
}

function write({ path, before, after }: AnyChange): void {
  if (after === null) {
    asUserError(path, () => {
      rmSync(path, { force: true });
    });
    return;
  }
  if (before !== null) {
    rewriteFiles([{ path, text: after }]);
    return;
  }
  const folder = dirname(path);
  asUserError(folder, () => {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  });
  writeFile(path, after);
}

/** What takes the change of a file back. */
function remember({ path, before }: AnyChange): () => void {
  if (before === null)
    return () => {
      rmSync(path, { force: true });
    };
  const text = readFileSync(path, "utf8");
  return () => {
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFile(path, text);
  };
}

/** What cannot be put back must not hide why. */
function attempt(restore: () => void): void {
  try {
    restore();
  } catch {
    // The first error is told.
  }
}
