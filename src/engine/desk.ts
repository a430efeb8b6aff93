import { type Common, openCommon } from "./check/open-common.ts";
import { decideVerdict } from "./check/decide-verdict.ts";
import { openOrganization } from "./check/open-organization.ts";
import type { Content } from "./content/open-content.ts";
import { type Events, startEvents } from "./events/open-events.ts";
import { printed } from "./documents/printed.ts";
import type { Package } from "./package/define-package.ts";
import { makeOrganization, type OrganizationResult } from "./pipeline.ts";
import { type Problem, uniqueProblems } from "./problem.ts";
import type { Writers } from "./writers/index.ts";

/** What an organization says now: its documents of the wanted kinds, and all that is wrong with it. */
export interface Look extends OrganizationResult {
  /** With the severity of the settings, and what all organizations share too. */
  problems: Problem[];
}

/** One organization after another, or one again and again. */
export interface Desk {
  /** No kinds named: all. */
  look: (organization: string, documents?: readonly string[]) => Promise<Look>;
  /**
   * What may happen in its life and what that writes into its data, as told on a day. Null where the
   * package knows of nothing. Throws UserError where a data file cannot be written into.
   */
  events: (organization: string, today: string) => Events | null;
}

/**
 * For who looks again after every keystroke: what all organizations share is read, checked and
 * parsed once, so it must not change; the files of an organization are read anew at each look.
 */
export function openDesk(
  content: Content,
  options: { package: Package; day: string | null; countPages?: Writers["countPages"] },
): Desk {
  const finish = printed(options.countPages);
  const common: Common = openCommon(content.readCommon(), options.package, options.day);
  return {
    events: (organization, today) =>
      startEvents(common, content.readOrganization(organization), today),
    look: async (organization, documents = []) => {
      const files = content.readOrganization(organization);
      const checked = openOrganization(files, common);
      const made = { ...options, finish, documents, writing: null };
      const result = await makeOrganization(files, checked, made, common.settings);
      const found = [...common.problems, ...result.problems];
      const { problems } = decideVerdict(found, common.settings, [organization], options.day);
      return { ...result, problems: uniqueProblems(problems) };
    },
  };
}
