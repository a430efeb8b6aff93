import { ownValue } from "../base/own-value.ts";
import type { ScopeName, ScopeNames } from "./contexts.ts";

/** Takes a scope of the schemas; throws for one that has no name: a mistake of a package. */
export function nameScope(scope: string, names: ScopeNames): ScopeName {
  const found = ownValue(names, scope);
  if (!found) throw new Error(`The scope ${scope} has no name`);
  return found;
}
