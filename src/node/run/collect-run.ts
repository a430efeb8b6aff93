import type { Common } from "../../engine/check/open-common.ts";
import { decideVerdict, type Verdict } from "../../engine/check/decide-verdict.ts";
import type { Content } from "../../engine/content/open-content.ts";
import type { Finish } from "../../engine/documents/create-interpreter.ts";
import { printed } from "../../engine/documents/printed.ts";
import { openPipeline, type OrganizationResult } from "../../engine/pipeline.ts";
import { valuesOf } from "../../engine/privacy/internal-values.ts";
import { defaultPackage } from "../../packages/default-package.ts";
import { openDiskContent } from "../input/open-disk-content.ts";
import type { Selection } from "./task.ts";

/** All organizations of a scope at once, with their documents, and what is wrong. */
export interface CollectedRun extends Verdict {
  content: Content;
  common: Common;
  results: OrganizationResult[];
  /** Private values alone, for a report to hide. */
  internal: string[];
}

/**
 * Collects the pipeline: for those who need all organizations at once, documents too. A document
 * that has mistakes is not among them.
 */
export async function collectRun(
  { content: folder, organizations: only, documents, day = null }: Selection,
  countPages?: Finish["countPages"],
): Promise<CollectedRun> {
  const content = openDiskContent(folder);
  const organizations = content.listOrganizations(only);
  const finish = printed(countPages);
  const options = { package: defaultPackage, day, documents, finish, writing: null };
  const { common, run } = openPipeline(content, options);
  const results: OrganizationResult[] = [];
  for await (const result of run(organizations)) results.push(result);
  const found = [...common.problems, ...results.flatMap(({ problems }) => problems)];
  const verdict = decideVerdict(found, common.settings, organizations, day);
  const internal = valuesOf(results.flatMap((result) => result.internal));
  return { content, common, results, internal, ...verdict };
}
