import { mkdirSync, readFileSync, rmSync } from "node:fs";
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

/**
 * Writes data files of organizations: those that are there anew, others with the folders they need.
 * Together they tell one thing: where one cannot be written, those before it get their former texts.
 */
export function writeData(files: readonly DataChange[]): void {
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

function write({ path, before, after }: DataChange): void {
  if (before !== null) {
    rewriteFiles([{ path, text: after }]);
    return;
  }
  const folder = dirname(path);
  asUserError(folder, () => {
    mkdirSync(folder, { recursive: true });
  });
  writeFile(path, after);
}

/** What takes the change of a file back. */
function remember({ path, before }: DataChange): () => void {
  if (before === null)
    return () => {
      rmSync(path);
    };
  const text = readFileSync(path, "utf8");
  return () => {
    if (readFileSync(path, "utf8") !== text) writeFile(path, text);
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
