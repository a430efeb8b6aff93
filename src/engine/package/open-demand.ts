import { isRecord } from "../base/is-record.ts";
import type { FindLocation } from "../check/rule.ts";
import type { PageFamily } from "../check/rule-pages.ts";
import {
  checkRequirements,
  type Nameable,
  type WrongName,
} from "../coverage/check-requirements.ts";
import type { Requirement } from "../coverage/requirement.ts";
import type { Problem, SourceLocation } from "../problem.ts";
import type { Path } from "../yaml/yaml-file.ts";
import type { PackageDefinition } from "./package-definition.ts";

/** What a package demands of organizations. */
export interface Demand<Reference> {
  list: (reference: Reference) => readonly Requirement[];
  /** The wrong names of requirements that reference data list; others were refused before. */
  check: (requirements: readonly Requirement[]) => WrongName[];
}

/** Throws for requirements and evidence of the package's own that name what nothing has. */
export function openDemand<Data extends object, Reference extends object>(
  { id, coverage }: Pick<PackageDefinition<Data, Reference>, "id" | "coverage">,
  families: readonly PageFamily[],
): Demand<Reference> {
  if (!coverage) return { list: () => [], check: () => [] };
  const { requirements, parts, evidence = {} } = coverage;
  const rules = families.flatMap(({ pages }) => pages.map((page) => page.id));
  const known: Nameable = { parts, evidence, rules };
  if (typeof requirements === "function")
    return { list: requirements, check: (all) => checkRequirements(all, known) };
  for (const { fault } of checkRequirements(requirements, known))
    throw new Error(`Package ${id}: ${fault}`);
  const ids = requirements.map((requirement) => requirement.id);
  for (const [index, each] of ids.entries())
    if (ids.indexOf(each) !== index)
      throw new Error(`Package ${id}: two requirements are called ${each}`);
  for (const each of Object.keys(evidence))
    if (!ids.includes(each))
      throw new Error(`Package ${id}: there is evidence for ${each}, which is not demanded`);
  return { list: () => requirements, check: () => [] };
}

/** A wrong name as a problem at a place. */
export function tellWrongName({ message, hint }: WrongName, place: SourceLocation): Problem {
  return { rule: "unknown-reference", severity: "error", ...place, message, hint };
}

/**
 * Where the reference data have the name; null for a requirement that the package makes itself. It
 * may give the records of a file as they are, or others with the same id and words.
 */
export function findWrongName(
  { requirement, path }: WrongName,
  data: object,
  findLocation: FindLocation,
): SourceLocation | null {
  for (const [file, value] of Object.entries<unknown>({ ...data })) {
    const way = findRecord(value, requirement);
    if (way) return findLocation(file, [...way, ...path]);
  }
  return null;
}

function findRecord(value: unknown, wanted: Requirement): Path | null {
  if (isRecord(value) && value.id === wanted.id && value.text === wanted.text) return [];
  const inside: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : isRecord(value)
      ? Object.entries(value)
      : [];
  for (const [step, each] of inside) {
    const way = findRecord(each, wanted);
    if (way) return [step, ...way];
  }
  return null;
}
