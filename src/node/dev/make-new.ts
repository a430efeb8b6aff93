import { existsSync } from "node:fs";
import { join } from "node:path";

import { UserError } from "../../engine/problem.ts";
import { writeOrganization } from "../output/write-organization.ts";
import { findPlace } from "./data-files.ts";
import { dataFiles, longest, tellDisk } from "./save-data.ts";

/** A new organization as the answers have made it: texts by the names of its data files. */
export interface NewOrganization {
  /** A name for its folder, if nobody has it. */
  organization: string;
  files: Readonly<Record<string, string>>;
}

/** Where it lies now, or words on why nothing was written. */
export type Made = { organization: string; paths: string[] } | { refusal: string };

/** More of one name there are not in one folder. */
const mostAlike = 1000;

/** Writes the folder of a new organization: all of its files or none, and never into another's. */
export function makeNew(content: string, { organization, files }: NewOrganization): Made {
  const names = Object.keys(files);
  const isKnown = names.every((name) => dataFiles.includes(name));
  const isName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(organization) && organization.length <= 64;
  if (!isKnown || !isName || !names.includes("organization.yaml")) return { refusal: unclear };
  if (Object.values(files).some((text) => Buffer.byteLength(text) > longest))
    return { refusal: "Данных слишком много: столько об одной организации не бывает." };
  try {
    const id = findFree(content, organization);
    const paths = names.map((name) => `organizations/${id}/${name}`);
    const texts = Object.values(files);
    writeOrganization(content, id, new Map(paths.map((path, at) => [path, texts[at] ?? ""])));
    return { organization: id, paths };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { refusal: tellDisk(error) };
  }
}

const unclear = "Программа не поняла, что записать: обновите страницу.";

/** «sad», «sad-2», …: whatever lies there, in a group of organizations too, stays. */
function findFree(content: string, wanted: string): string {
  const isTaken = (id: string): boolean =>
    existsSync(join(content, "organizations", id)) ||
    existsSync(join(content, findPlace(content, id)));
  for (let number = 2, id = wanted; number < mostAlike; id = `${wanted}-${number++}`)
    if (!isTaken(id)) return id;
  return wanted;
}
