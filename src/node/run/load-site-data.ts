import { refuseErrors } from "../../engine/check/decide-verdict.ts";
import type { SiteData } from "../../engine/site/data.ts";
import { siteOrganization } from "../../engine/site/site-organization.ts";
import { openWriters } from "../input/open-writers.ts";
import { collectRun } from "./collect-run.ts";

/** What `astro dev` shows: the site of content/, without files to download. */
export async function loadSiteData(): Promise<SiteData> {
  const { countPages } = await openWriters();
  const scope = { content: "content", organizations: [], documents: [] };
  const { results, problems } = await collectRun(scope, countPages);
  refuseErrors(problems);
  const organizations = results.flatMap(({ subject, documents }) =>
    subject ? [siteOrganization(subject, documents)] : [],
  );
  return { organizations, security: null };
}
