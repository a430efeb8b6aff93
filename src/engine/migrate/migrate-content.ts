import type { Source } from "../base/source.ts";
import type { Content } from "../content/open-content.ts";
import type { Package } from "../package/define-package.ts";
import { type Problem, sortProblems } from "../problem.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { MigratedText } from "./migration.ts";

/** Migrates the data files of organizations and their defaults, each file once. */
export function migrateContent(
  content: Content,
  organizations: readonly string[],
  { migrate }: Pick<Package, "migrate">,
): { files: ({ path: string } & MigratedText)[]; problems: Problem[] } {
  const sources = new Map<string, { name: string; source: Source }>();
  for (const id of organizations) {
    const { data, defaults = [] } = content.readOrganization(id);
    for (const source of defaults) sources.set(source.path, { name: "defaults", source });
    for (const [name, source] of data) sources.set(source.path, { name, source });
  }
  const all = [...sources.values()].map(({ name, source }) => {
    const { data, problems } = parseYaml(source);
    const isReadable = data !== undefined && problems.length === 0;
    const migrated = isReadable ? migrate(name, source.text) : { text: source.text, steps: [] };
    return { path: source.path, problems: isReadable ? [] : problems, ...migrated };
  });
  return {
    files: all
      .filter(({ steps }) => steps.length > 0)
      .map(({ path, text, steps }) => ({ path, text, steps })),
    problems: sortProblems(all.flatMap(({ problems }) => problems)),
  };
}
