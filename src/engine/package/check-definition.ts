import { compareText } from "../base/compare-text.ts";
import { ownValue } from "../base/own-value.ts";
import { identifierRules, languageRules, privacyRules, textRules } from "../check/engine-rules.ts";
import { isRulePage, type PageFamily } from "../check/rule-pages.ts";
import type { RulePage } from "../check/rule.ts";
import { basicFamilies } from "../check/basic-pages/index.ts";
import type { DataFile } from "../schema/data-file.ts";
import type { FlatSchema } from "../schema/flat-schema.ts";
import { toKebabCase } from "../schema/to-kebab-case.ts";
import { declaredScopes } from "../schema/walk-schema.ts";
import type { PackageDefinition } from "./package-definition.ts";

/**
 * Throws for what types cannot see in a definition: ids without a name for messages, or that no
 * file declares, and so would never be checked.
 */
export function checkScopes<Data extends object, Reference extends object>({
  id,
  data,
  reference,
  scopes,
}: Pick<PackageDefinition<Data, Reference>, "id" | "data" | "reference" | "scopes">): void {
  const files = Object.entries<DataFile<unknown>>({ ...reference, ...data });
  const homes = new Map(
    files.flatMap(([name, { schema }]) =>
      declaredScopes(schema).map((scope) => [scope, `${toKebabCase(name)}.yaml`]),
    ),
  );
  for (const [scope, file] of homes)
    if (ownValue(scopes, scope)?.file !== file)
      throw new Error(`Package ${id}: the scope ${scope} needs a name and its file, ${file}`);
  for (const scope of files.flatMap(([, { schema }]) => namedScopes(schema)))
    if (!homes.has(scope)) throw new Error(`Package ${id}: no file declares ids of ${scope}`);
}

/** The scopes whose ids files with this schema name. */
function namedScopes({ items, properties = {}, "x-reference": scope }: FlatSchema): string[] {
  const parts = [...Object.values(properties), ...(items ? [items] : [])];
  return [...(scope === undefined ? [] : [scope]), ...parts.flatMap(namedScopes)];
}

/**
 * The pages of all that is checked: those of the package in its order, then the rules that it did
 * not sort, so that no rule is without a page. Throws for the page of a rule that is not run, and for two rules with
 * one id.
 */
export function listFamilies<Data extends object, Reference extends object>({
  id,
  pages,
  rules,
}: Required<Pick<PackageDefinition<Data, Reference>, "id" | "pages" | "rules">>): PageFamily[] {
  const own = [...rules.data, ...rules.compliance, ...rules.reference, ...(rules.texts ?? [])];
  const engine = [...textRules, ...privacyRules, ...languageRules, ...identifierRules];
  const run: readonly RulePage[] = [...own, ...engine];
  const ids = run.map((rule) => rule.id);
  for (const [index, each] of ids.entries())
    if (ids.indexOf(each) !== index) throw new Error(`Package ${id}: two rules are called ${each}`);
  const sorted = pages.flatMap((family) => family.pages);
  for (const page of sorted)
    if (isRulePage(page) && !run.includes(page))
      throw new Error(`Package ${id}: the rule ${page.id} has a page and is not run`);
  const others = run.filter((rule) => !sorted.includes(rule));
  const last = others.length > 0 ? [{ title: "Другие правила", pages: others }] : [];
  return [...pages, ...last, ...basicFamilies];
}

/** The pages of rules, by id. */
export function listRulePages(families: readonly PageFamily[]): RulePage[] {
  return families
    .flatMap((family) => family.pages.filter(isRulePage))
    .toSorted((a, b) => compareText(a.id, b.id));
}

/** A definition with what it leaves out. */
export function wholeDefinition<Data extends object, Reference extends object>(
  definition: PackageDefinition<Data, Reference>,
): Required<PackageDefinition<Data, Reference>> {
  return {
    ...{ lists: [], pages: [], complete: () => [], migrations: [], jointMigrations: [] },
    ...{ interview: null, events: [], sheets: { kinds: [], lists: [] } },
    words: { model: {}, edition: {} },
    ...definition,
  };
}
