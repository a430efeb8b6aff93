import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Settings } from "../engine/generated/types.ts";
import type { MadeFiles } from "../node/run/task.ts";
import { readFolder } from "../node/input/list-files.ts";
import type { StagedFolder } from "../node/output/outputs.ts";
import { readWorkshop } from "../node/workshop/read-workshop.ts";
import { checkSitePrivacy, type InternalValues } from "../engine/privacy/check-site-privacy.ts";
import { type Problem, UserError } from "../engine/problem.ts";
import { buildSite } from "./build-site.ts";
import { ownFiles } from "./own-files.ts";
import { listPages } from "./site-pages.ts";

/**
 * Builds the site of the organizations that were made into a staged folder, with its downloads,
 * which lie beside the page of their document; `documents` is the folder where they were made,
 * `internal` what must not be on it.
 * Throws UserError if a signed file is not the one that was signed, or if anything internal got in.
 */
export async function stageSite(
  made: readonly MadeFiles[],
  settings: Settings,
  url: string | undefined,
  pages: StagedFolder,
  documents: string,
  internal: InternalValues,
): Promise<void> {
  refuse(made.flatMap(({ problems }) => problems));
  const data = {
    organizations: made.flatMap(({ site }) => site ?? []),
    security: settings.security ?? null,
    hasWorkshop: settings.workshop ?? false,
  };
  await buildSite(data, { outDir: pages.folder, url });
  for (const page of listPages(data)) {
    if (page.type !== "document") continue;
    const files = page.document.downloads.flatMap(({ file, signature }) => [file, signature ?? []]);
    for (const file of files.flat())
      copyFileSync(
        join(documents, page.organization.id, file),
        join(pages.folder, page.path, file),
      );
  }
  refuse(checkSitePrivacy(readFolder(pages.folder), pages.target, internal, ownFiles()));
  if (data.hasWorkshop) await addWorkshop(pages.folder);
}

/** After the gate: the page is the program's own, and holds nobody's data. */
async function addWorkshop(folder: string): Promise<void> {
  mkdirSync(join(folder, "workshop"));
  writeFileSync(join(folder, "workshop", "index.html"), await readWorkshop());
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new UserError(problems);
}
