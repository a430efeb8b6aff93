import type { Source } from "../base/source.ts";
import type { Content } from "../content/open-content.ts";
import type { Package } from "../package/define-package.ts";
import { isError, type Problem, sortProblems } from "../problem.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { MigratedText } from "./migration.ts";

/** A file that older schemas wanted otherwise. */
export interface Migrated extends MigratedText {
  path: string;
  /** The text as it was read. */
  before: string;
}

/**
 * The data files of organizations (none named: all) and their defaults, each once, that differ from
 * what today's schemas want. Files that are no YAML are told as problems. Throws UserError as
 * `listOrganizations` does.
 */
export function migrateContent(
  content: Content,
  used: Pick<Package, "migrate" | "migrateTogether">,
  organizations: readonly string[] = [],
): { files: Migrated[]; problems: Problem[] } {
  const sources = new Map<string, { name: string; source: Source }>();
  const ofOrganizations: Map<string, string>[] = [];
  for (const id of content.listOrganizations(organizations)) {
    const { data, defaults = [] } = content.readOrganization(id);
    ofOrganizations.push(new Map([...data].map(([name, { path }]) => [name, path])));
    for (const source of defaults) sources.set(source.path, { name: "defaults", source });
    for (const [name, source] of data) sources.set(source.path, { name, source });
  }
  const all = [...sources.values()].map(({ name, source }) => {
    const { data, problems } = parseYaml(source);
    const isReadable = data !== undefined && !problems.some(isError);
    const migrated = isReadable
      ? used.migrate(name, source.text)
      : { text: source.text, steps: [] };
    const { path, text: before } = source;
    return { path, before, problems: problems.filter(isError), ...migrated };
  });
  const files = new Map(
    all.map(({ path, before, text, steps }) => [path, { path, before, text, steps }]),
  );
  const broken = new Set(all.flatMap(({ path, problems }) => (problems.length > 0 ? [path] : [])));
  for (const paths of ofOrganizations) {
    if ([...paths.values()].some((path) => broken.has(path))) continue;
    for (const next of together(paths, files, used)) files.set(next.path, next);
  }
  return {
    files: [...files.values()].filter(({ steps }) => steps.length > 0),
    problems: sortProblems(all.flatMap(({ problems }) => problems)),
  };
}

/** What the files of one organization become by what others of them say. */
function together(
  paths: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, Migrated>,
  { migrateTogether }: Pick<Package, "migrateTogether">,
): Migrated[] {
  const texts = new Map(
    [...paths].map(([name, path]) => [name, files.get(path)?.text ?? ""] as const),
  );
  return [...migrateTogether(texts)].flatMap(([name, { text, steps }]) => {
    const former = files.get(paths.get(name) ?? "");
    return former ? [{ ...former, text, steps: [...former.steps, ...steps] }] : [];
  });
}
