import type { Identifier } from "../../../src/engine/schema/walk-schema.ts";
import type { IdentifierContext } from "../../../src/engine/check/contexts.ts";
import { sferumScopes } from "../../../src/packages/sferum/scopes.ts";
import type { Rule } from "../../../src/engine/check/rule.ts";

/** What a rule reports: file and path, message, hint. */
export function reportsOf<Context>(rule: Rule<Context>, context: Context): string[][] {
  const reports: string[][] = [];
  rule.check(context, (file, path, message, hint) => {
    reports.push([[file, ...path].join("/"), message, hint ?? ""]);
  });
  return reports;
}

export function identifier(scope: string, id: string, index: number): Identifier {
  return { scope, id, file: "assignments", path: ["staff", index, "id"] };
}

export function contextOf(context: Partial<IdentifierContext>): IdentifierContext {
  const findLocation: IdentifierContext["findLocation"] = (file, path) => ({
    file: `${file}.yaml`,
    line: Number(path[1]) + 1,
    column: 1,
  });
  return {
    ...{ declared: [], referenced: [], known: new Map(), findLocation },
    scopes: sferumScopes,
    ...context,
  };
}
