import type { Problem } from "../problem.ts";
import type { Identifier } from "../schema/walk-schema.ts";
import type { CheckedFile } from "./check-file.ts";
import type { ScopeNames } from "./contexts.ts";
import { identifierRules } from "./engine-rules.ts";
import { type FindLocation, runRules } from "./rule.ts";

/**
 * The ids of each scope. A scope is absent where a broken file may declare more of them, or where
 * one id stands twice: likely the second was meant to be another one.
 */
export type KnownIds = ReadonlyMap<string, readonly string[]>;

/** What is wrong with the ids of files among one another, and which there are. */
export function checkIdentifiers(
  files: ReadonlyMap<string, CheckedFile<unknown>>,
  outside: KnownIds,
  scopes: ScopeNames,
  findLocation: FindLocation,
  named: readonly Identifier[] = [],
): { problems: Problem[]; known: KnownIds; unknown: Set<string>; declared: Identifier[] } {
  const checked = [...files.values()];
  const declared = checked.flatMap((file) => file.declared);
  const referenced = checked.flatMap((file) => file.referenced);
  const known = new Map(outside);
  for (const scope of checked.flatMap((file) => file.scopes)) {
    const ids = declared.filter((identifier) => identifier.scope === scope).map(({ id }) => id);
    if (new Set(ids).size === ids.length) known.set(scope, ids);
  }
  const context = { declared, referenced, known, named, scopes, findLocation };
  const problems = runRules(identifierRules, context, findLocation);
  // Mostly there are none: nothing is looked up twice.
  const lost = problems.some(({ rule }) => rule === "unknown-reference") ? referenced : [];
  const nowhere = lost.filter(({ scope, id }) => known.get(scope)?.includes(id) === false);
  return { problems, known, unknown: new Set(nowhere.map(({ scope }) => scope)), declared };
}
