import { readFileSync } from "node:fs";

import { writeFile } from "./write-file.ts";

/**
 * Gives files of a person other texts. Each is written beside itself and then put in its place, so
 * an interrupted run loses nothing; a byte order mark, which readers do not see, stays.
 */
export function rewriteFiles(files: readonly { path: string; text: string }[]): void {
  const marked = files.map(({ path, text }) => ({
    path,
    text: hasMark(path) && !text.startsWith(mark) ? `${mark}${text}` : text,
  }));
  for (const { path, text } of marked) writeFile(path, text);
}

const mark = "\uFEFF";

function hasMark(path: string): boolean {
  return readFileSync(path, "utf8").startsWith(mark);
}
