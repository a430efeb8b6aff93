import { checkScopes } from "./check-definition.ts";
import type { PackageDefinition } from "./package-definition.ts";

/**
 * A definition with what goes without saying, for packages that take its pieces. Throws for ids that
 * nothing declares.
 */
export function completeDefinition<Data extends object, Reference extends object>(
  definition: PackageDefinition<Data, Reference>,
): Required<PackageDefinition<Data, Reference>> {
  checkScopes(definition);
  return {
    ...{ lists: [], pages: [], migrations: [], jointMigrations: [] },
    ...{ complete: () => [], interview: null, sheets: { kinds: [], lists: [] } },
    ...definition,
  };
}
