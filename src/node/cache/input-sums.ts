import { hash } from "node:crypto";

import type { Source } from "../../engine/base/source.ts";
import type { CommonFiles, OrganizationFiles } from "../../engine/content/open-content.ts";

/*
 * The sums of all that an organization is made of. Each function names every field of what it sums:
 * a new field of the type does not compile until it is counted, so nothing can be made of what is
 * not in the sum.
 */

/** What of a type goes into a sum, field by field. */
type Parts<Summed> = { [Field in keyof Required<Summed>]: unknown };

/** A sum of plain data; the order of fields and of maps counts, as it does for what is made. */
export function sumOf(value: unknown): string {
  return hash("sha256", JSON.stringify(value));
}

/** The sum of what all organizations share. What others have texts of is judged anew in each run. */
export function sumCommon(files: CommonFiles): string {
  const parts: Parts<CommonFiles> = {
    folder: files.folder,
    reference: [
      files.reference.folder,
      sourcesOf(files.reference.data),
      files.reference.others ?? null,
    ],
    settings: files.settings && sourceOf(files.settings),
    documents: sourcesOf(files.documents),
    parts: sourcesOf(files.parts),
    others: files.others,
    otherTexts: files.otherTexts,
    hasText: null,
  };
  return sumOf(parts);
}

/** The files of an organization, and the sum of them as they were read. */
export interface SummedFiles {
  files: OrganizationFiles;
  /** To be asked when the files have been used: kept files are read when somebody needs them. */
  sum: () => string;
}

/**
 * The same files; what is read of the kept ones counts as it was read, so that a change of them
 * meanwhile cannot give a sum that is not that of what was made.
 */
export function summedFiles(files: OrganizationFiles): SummedFiles {
  const kept = new Map<string, string | null>();
  const readSealed = (path: string): Uint8Array | null => {
    const bytes = files.readSealed(path);
    const sum = bytes && hash("sha256", bytes);
    // Read twice with other bytes: no sum will ever be equal to this one.
    kept.set(path, kept.has(path) && kept.get(path) !== sum ? crypto.randomUUID() : sum);
    return bytes;
  };
  const read = { ...files, readSealed };
  const sum = (): string => {
    for (const path of files.listSealed()) if (!kept.has(path)) readSealed(path);
    return sumOrganization(files, kept);
  };
  return { files: read, sum };
}

function sumOrganization(
  files: OrganizationFiles,
  kept: ReadonlyMap<string, string | null>,
): string {
  const parts: Parts<OrganizationFiles> = {
    id: files.id,
    folder: files.folder,
    content: files.content,
    owner: files.owner,
    data: sourcesOf(files.data),
    others: files.others,
    otherTexts: files.otherTexts,
    printed: [...(files.printed ?? [])],
    defaults: files.defaults?.map(sourceOf),
    texts: sourcesOf(files.texts),
    signatures: Array.from(files.signatures, ([name, bytes]) => [name, hash("sha256", bytes)]),
    listSealed: null,
    readSealed: [...kept].filter(([, sum]) => sum !== null).sort(([a], [b]) => (a < b ? -1 : 1)),
  };
  return sumOf(parts);
}

function sourcesOf(sources: ReadonlyMap<string, Source>): unknown {
  return Array.from(sources, ([name, source]) => [name, sourceOf(source)]);
}

function sourceOf(source: Source): Parts<Source> {
  return { path: source.path, text: source.text, owner: source.owner };
}
