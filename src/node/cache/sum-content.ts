import type { Content } from "../../engine/content/open-content.ts";
import { UserError } from "../../engine/problem.ts";
import type { Sums, Task } from "../run/task.ts";
import { sumCommon, type SummedFiles, summedFiles, sumOf } from "./input-sums.ts";

/** A content whose files are summed as they are read. */
export interface SummedContent {
  content: Content;
  /** The sum of all that an organization is made of, once it was read and used; else null. */
  keyOf: (id: string) => string | null;
}

/**
 * Sums what was read, not what lies there: content that changes during a run gives the key of what
 * was made of it. Where what all organizations share is not what it was when the run began, there
 * are no keys.
 */
export function sumContent(content: Content, { base, common }: Sums): SummedContent {
  const files = content.readCommon();
  const isSame = sumCommon(files) === common;
  const read = new Map<string, SummedFiles>();
  return {
    content: {
      ...content,
      readCommon: () => files,
      readOrganization: (id) => {
        const summed = summedFiles(content.readOrganization(id));
        read.set(id, summed);
        return summed.files;
      },
    },
    keyOf: (id) => {
      const summed = read.get(id);
      read.delete(id);
      return summed && isSame ? keyOfFiles({ base, common }, summed) : null;
    },
  };
}

/** Null where a file cannot be read. */
export function keyOfFiles({ base, common }: Sums, { sum }: SummedFiles): string | null {
  try {
    return sumOf([base, common, sum()]);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Without the day: documents do not know on which day the organization is judged. */
export function sumTask({ documents, day, asOf, output }: Task, program: string): string {
  const { formats = [], onlySite = false, sites = null } = output ?? {};
  const withSite = sites !== null;
  const isJudged = typeof day === "string";
  return sumOf({ program, documents, asOf, formats, onlySite, withSite, isJudged });
}

/** The sum of what an organization is made of now; null where a file cannot be read. */
export function keyOf(content: Content, sums: Sums, id: string): string | null {
  try {
    return keyOfFiles(sums, summedFiles(content.readOrganization(id)));
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
