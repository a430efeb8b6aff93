import type { Problem } from "../problem.ts";
import { identifierRules } from "../../packages/sferum/rules/index.ts";
import { runRules, type FindPlace } from "./rule.ts";
import type { CheckedFile } from "./check-file.ts";
import type { FileName } from "../schema/create-validators.ts";
import { locate, type Path } from "../yaml/yaml-file.ts";

/** Files that were checked one by one, by name. */
export type CheckedFiles = Partial<Record<FileName, CheckedFile<unknown>>>;

/**
 * The ids of each scope. A scope is absent where a broken file may declare more of them, or where
 * one id stands twice: likely the second was meant to be another one.
 */
export type KnownIds = ReadonlyMap<string, readonly string[]>;

/**
 * Runs the rules on ids over a set of files, valid or not. `outside` are ids that these files may
 * name and others declare. Returns the problems, and all ids that are known now.
 */
export function checkIdentifiers(
  files: CheckedFiles,
  outside: KnownIds,
): { problems: Problem[]; known: KnownIds } {
  const checked = Object.values(files);
  const declared = checked.flatMap((file) => file.declared);
  const referenced = checked.flatMap((file) => file.referenced);
  const known = new Map(outside);
  for (const scope of checked.flatMap(({ scopes }) => scopes)) {
    const ids = declared.filter((identifier) => identifier.scope === scope).map(({ id }) => id);
    if (new Set(ids).size === ids.length) known.set(scope, ids);
  }
  const findPlace = placesIn(files);
  const context = { declared, referenced, known, findPlace };
  return { problems: runRules(identifierRules, context, findPlace), known };
}

/** A way by ids: `["editions", 2, "date"]` is «editions.order-use.date». */
function recordOf(data: unknown, path: Path): string {
  const steps: string[] = [];
  let value = data;
  for (const step of path) {
    value = childOf(value, step);
    const id = typeof step === "number" ? childOf(value, "id") : undefined;
    steps.push(typeof id === "string" ? id : String(step));
  }
  return steps.join(".");
}

function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, step)?.value;
}

/** Looks up positions only when asked: most files have no problems. */
export function placesIn(files: CheckedFiles): FindPlace {
  return (name, path) => {
    const yaml = files[name]?.yaml;
    if (!yaml) throw new Error(`A rule reports on a file it did not see: ${name}`);
    const record = recordOf(yaml.data, path);
    return { ...locate(yaml, path, "value"), ...(record !== "" && { record }) };
  };
}
