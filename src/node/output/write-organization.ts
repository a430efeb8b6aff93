import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { UserError } from "../../engine/problem.ts";
import { shown } from "../input/shown.ts";
import { besides } from "./names.ts";
import { asUserError } from "./output-error.ts";

/**
 * Makes the folder of a new organization in a content folder: all of its files, or nothing. Refuses
 * (UserError) only what is in the way; whatever else lies in the content folder stays.
 */
export function writeOrganization(
  content: string,
  id: string,
  files: ReadonlyMap<string, string>,
): void {
  const place = join(content, "organizations", id);
  asUserError(place, () => {
    const made = besides(place, `new-${process.pid}`);
    mkdirSync(dirname(place), { recursive: true });
    rmSync(made, { recursive: true, force: true });
    mkdirSync(made);
    try {
      for (const [path, text] of files)
        writeFileSync(join(made, path.slice(`organizations/${id}/`.length)), text);
      // Looked at last: another run may have been quicker. A folder takes the place of nothing.
      if (existsSync(place)) throw takenFolder(place);
      renameSync(made, place);
    } finally {
      rmSync(made, { recursive: true, force: true });
    }
  });
}

/** What is said where the folder is there already. */
export function takenFolder(place: string): UserError {
  return new UserError([
    {
      ...{ file: shown(place), line: 1, column: 1, severity: "error" },
      rule: "organization-exists",
      message: `«${shown(place)}» уже есть.`,
      hint: "Назовите папку новой организации иначе: --answer folder=ИМЯ",
    },
  ]);
}
