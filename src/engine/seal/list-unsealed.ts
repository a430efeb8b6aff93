import { openCommon } from "../check/open-common.ts";
import { openOrganization } from "../check/open-organization.ts";
import { openContent } from "../content/open-content.ts";
import { valuesOf } from "../privacy/internal-values.ts";
import { isError, UserError } from "../problem.ts";
import type { SealRequest } from "./seal-edition.ts";

/**
 * The ids of the records of an organization that hold on a day (YYYY-MM-DD) and are not sealed, in
 * the order of the data. Throws UserError where the data do not hold.
 */
export function listUnsealed(
  {
    folder,
    starter,
    package: used,
    organization,
  }: Pick<SealRequest, "folder" | "starter" | "package" | "organization">,
  day: string,
): string[] {
  const content = openContent(folder, starter);
  const common = openCommon(content.readCommon(), used, null);
  const { derive, problems, internal } = openOrganization(
    content.readOrganization(organization),
    common,
  );
  const subject = derive?.(day) ?? null;
  if (!subject)
    throw new UserError([...common.problems, ...problems].filter(isError), valuesOf(internal));
  return subject.records
    .filter(({ isDraft, isRepealed, sealed }) => !isDraft && !isRepealed && sealed === null)
    .filter(({ inForceFrom, date }) => (inForceFrom ?? date) <= day)
    .map(({ id }) => id);
}
