import { valueAt, readFields } from "../../engine/yaml/value-at.ts";
import { type Files, folderOf, isSameFile, textOf } from "../core/files.ts";
import type { Saved } from "./storage.ts";

/**
 * What was opened, as the one of those that are kept that it is: opened twice it must not stand
 * twice in the list. What was edited here, and what was edited in the folder, both stay: where both
 * were, there are two from then on.
 */
export function meetKept(kept: readonly Saved[], opened: Saved): Saved {
  const alike = kept.filter((each) => isAlike(each, opened));
  const same = alike.find(({ files }) => isSame(files, opened.files));
  if (same) return { ...same, ...(opened.folder && { folder: opened.folder }) };
  const placed = alike.filter((each) => isSamePlace(each, opened));
  const unedited = placed.find(({ files, folder }) => folder && isSame(files, folder.base));
  if (unedited) return { ...opened, id: unedited.id };
  const edited = placed.find(({ folder }) => folder && isSame(opened.files, folder.base));
  return edited && opened.folder ? { ...edited, folder: opened.folder } : opened;
}

/** Whether two are states of one organization: folders may have one name by chance. */
function isAlike(one: Saved, other: Saved): boolean {
  if (one.organization !== other.organization || one.answers !== undefined) return false;
  const [mine, theirs] = [one, other].map(readOwn);
  return [["inn"], ["name", "short"]].some((path) => {
    const value = valueAt(mine, path);
    return value !== undefined && value === valueAt(theirs, path);
  });
}

function readOwn({ files, organization }: Saved): unknown {
  return readFields(textOf(files, `${folderOf(organization)}organization.yaml`));
}

function isSamePlace({ folder: one }: Saved, { folder: other }: Saved): boolean {
  return (
    one?.place.prefix === other?.place.prefix &&
    one?.place.instead === other?.place.instead &&
    one !== undefined
  );
}

function isSame(one: Files, other: Files): boolean {
  const paths = Object.keys(one);
  return (
    paths.length === Object.keys(other).length &&
    paths.every((path) => isSameFile(one[path], other[path]))
  );
}
