import { existsSync } from "node:fs";
import { join } from "node:path";

import { UserError } from "../../engine/problem.ts";
import { shown } from "../input/shown.ts";
import { changeTogether } from "./change-together.ts";
import { nodeDisk } from "./disk.ts";
import { removeDrafts } from "./leftovers.ts";
import { placeIn } from "./write-data.ts";

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
  changeTogether(
    nodeDisk,
    content,
    [...files].map(([path, text]) => ({
      path: placeIn(content, join(content, path)),
      make: () => {
        // Looked at last: another run may have been quicker.
        if (existsSync(place)) throw takenFolder(place);
        return text;
      },
    })),
  );
  removeDrafts(nodeDisk, place);
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
