import type { Content } from "../content/open-content.ts";
import type { Package } from "../package/define-package.ts";
import { type Problem, sortProblems } from "../problem.ts";
import { showData } from "./show-data.ts";

/**
 * The data of an organization as they count, as YAML in which a comment tells where each value comes
 * from, and what is wrong with them; internal values are masked unless asked for. Throws UserError
 * for an organization that is not there.
 */
export function showOrganization(
  content: Content,
  organization: string,
  used: Package,
  { internal = false }: { internal?: boolean } = {},
): { text: string; problems: Problem[] } {
  content.listOrganizations([organization]);
  const reference = used.openReference(content.readCommon().reference, null);
  const files = content.readOrganization(organization);
  const { effective, problems } = reference.openOrganization(organization, files);
  const heading = `Данные организации ${organization} (${files.folder}) и откуда взято каждое значение.`;
  return {
    text: showData(effective, { heading, internal }),
    problems: sortProblems([...reference.problems, ...problems]),
  };
}
