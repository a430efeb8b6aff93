import { hash } from "node:crypto";
import { relative, sep } from "node:path";

import { readFolder } from "../../node/input/list-files.ts";
import { type FileSums, sumWhole, writePart } from "../../node/parts/part-file.ts";
import { partOf } from "../../node/parts/part-of-run.ts";
import type { Shard } from "../../node/parts/shard.ts";
import type { RunResult } from "../../node/run/run-task.ts";
import type { Shown } from "../../node/run/showable.ts";
import type { FailedOrganization } from "../../node/run/sort-made.ts";
import type { Work } from "./make-outputs.ts";
import type { MadeFiles } from "../../node/run/task.ts";
import { readSitesOf, type SitePlan } from "./plan-site.ts";
import { wantedOf } from "./wanted-of.ts";

interface Made {
  result: RunResult;
  shown: Shown;
  failed: readonly FailedOrganization[];
  plan: SitePlan;
}

/** Tells `merge` what the documents and pages of a part are. */
export function writeSitePart(
  { options, documents, pages }: Work,
  shard: Shard,
  { result, shown, failed, plan }: Made,
): void {
  const { content, organization: named, url = null, date = null } = options;
  const { settings, isOfMany } = result;
  // Of an only one the pages are made by who merges.
  const readSite = isOfMany ? ({ site }: MadeFiles) => site : readSitesOf(documents);
  const { opened: out } = documents;
  writePart(documents.staged, {
    ...partOf({ ...result, internal: shown.internal }, shard, { made: shown.made, failed }),
    whole: sumWhole({ content, named, of: shard.of, asked: { ...wantedOf(options), url, date } }),
    site: {
      folder: relative(out.folder.place, pages.opened.folder.place).split(sep).join("/"),
      ...{ url, isOfMany, security: settings.security ?? null },
      hasWorkshop: settings.workshop ?? false,
      organizations: shown.made.flatMap((each) => readSite(each) ?? []),
      files: [...plan.held, ...sumFolder(pages.staged.folder)],
    },
  });
}

function sumFolder(folder: string): FileSums {
  return Array.from(readFolder(folder), ([path, bytes]) => [path, hash("sha256", bytes)]);
}
