import { copyFileSync } from "node:fs";
import { join } from "node:path";

import type { MadeFiles } from "../open-share.ts";
import type { StagedFolder } from "../outputs.ts";
import { checkSitePrivacy } from "../privacy/check-site-privacy.ts";
import { UserError } from "../problem.ts";
import { buildSite } from "../site/build-site.ts";
import { listPages } from "../site/site-pages.ts";

/**
 * Builds the site of the organizations that were made into a staged folder, with its downloads,
 * which lie beside the page of their document; `documents` is the folder where they were made.
 * Throws UserError if anything internal got into it.
 */
export async function stageSite(
  made: readonly MadeFiles[],
  url: string | undefined,
  pages: StagedFolder,
  documents: string,
): Promise<void> {
  const data = { organizations: made.flatMap(({ site }) => site ?? []) };
  const place = url === undefined ? {} : { site: new URL(url).origin, base: new URL(url).pathname };
  await buildSite(data, { outDir: pages.folder, ...place });
  for (const page of listPages(data)) {
    if (page.type !== "document") continue;
    for (const { file } of page.document.downloads)
      copyFileSync(
        join(documents, page.organization.id, file),
        join(pages.folder, page.path, file),
      );
  }
  const internal = new Map(made.map(({ id, internal: values }) => [id, values]));
  const leaks = checkSitePrivacy(pages.folder, pages.target, internal);
  if (leaks.length > 0) throw new UserError(leaks);
}
