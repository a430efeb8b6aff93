import type { Source } from "../base/source.ts";
import type { Content } from "../content/open-content.ts";
import type { Package } from "../package/define-package.ts";
import { isError, type Problem, sortProblems } from "../problem.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { MigratedText } from "./migration.ts";

/** A file that older schemas wanted otherwise. */
export interface Migrated extends MigratedText {
  path: string;
}

/**
 * The data files of organizations (none named: all) and their defaults, each once, that differ from
 * what today's schemas want. Files that are no YAML are told as problems. Throws UserError as
 * `listOrganizations` does.
 */
export function migrateContent(
  content: Content,
  { migrate }: Pick<Package, "migrate">,
  organizations: readonly string[] = [],
): { files: Migrated[]; problems: Problem[] } {
  const sources = new Map<string, { name: string; source: Source }>();
  for (const id of content.listOrganizations(organizations)) {
    const { data, defaults = [] } = content.readOrganization(id);
    for (const source of defaults) sources.set(source.path, { name: "defaults", source });
    for (const [name, source] of data) sources.set(source.path, { name, source });
  }
  const all = [...sources.values()].map(({ name, source }) => {
    const { data, problems } = parseYaml(source);
    const isReadable = data !== undefined && !problems.some(isError);
    const migrated = isReadable ? migrate(name, source.text) : { text: source.text, steps: [] };
    return { path: source.path, problems: problems.filter(isError), ...migrated };
  });
  return {
    files: all
      .filter(({ steps }) => steps.length > 0)
      .map(({ path, text, steps }) => ({ path, text, steps })),
    problems: sortProblems(all.flatMap(({ problems }) => problems)),
  };
}
