import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

import { rewriteFiles } from "./rewrite-files.ts";
import { writeFile } from "./write-file.ts";
import { asUserError } from "./output-error.ts";

/** Writes data files of organizations: those that are there anew, others with the folders they need. */
export function writeData(
  files: readonly { path: string; before: string | null; after: string }[],
): void {
  rewriteFiles(
    files.flatMap(({ path, before, after }) => (before === null ? [] : [{ path, text: after }])),
  );
  for (const { path, after } of files.filter(({ before }) => before === null)) {
    const folder = dirname(path);
    asUserError(folder, () => {
      if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
    });
    writeFile(path, after);
  }
}
