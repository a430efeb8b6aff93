import type { ComplianceContext, OrganizationPlace, PartialData } from "./contexts.ts";
import type { Readings } from "./contradictions.ts";
import type { Report, Rule, RulePage } from "./rule.ts";

/** What a rule of compliance knows besides the organization's files. */
export interface Circumstances<Reference> {
  /** "Today" (YYYY-MM-DD). */
  day: string;
  /** The rule's period in days; 0 for rules without one. */
  days: number;
  reference: Reference;
  /** For hints that say a command. */
  place: OrganizationPlace;
}

/** A rule of compliance as it is written: `reads` names the files that it cannot do without. */
export interface ComplianceRule<Data, Reference, Name extends keyof Data> extends RulePage {
  reads: readonly Name[];
  /**
   * What ids name (scopes) without which it cannot tell what is missing: while a reference to one is
   * unknown, it may be the very one that is missed, so the rule waits.
   */
  follows?: readonly string[];
  /** Of a rule that finds values which contradict each other: what the data would be. */
  readings?: (data: Pick<Data, Name>) => Readings;
  check: (
    data: Pick<Data, Name>,
    report: Report<keyof Data & string>,
    circumstances: Circumstances<Reference>,
  ) => void;
}

/**
 * How the rules of a package are written, by the types of its files. A rule is passed over where a
 * file that it reads has problems of its own.
 */
export function complianceRules<Data extends object, Reference>() {
  return <const Name extends keyof Data>({
    reads,
    follows = [],
    readings,
    check,
    ...page
  }: ComplianceRule<Data, Reference, Name>): Rule<ComplianceContext<Data, Reference>> => ({
    ...page,
    ...(readings && {
      readings: ({ data }: ComplianceContext<Data, Reference>) =>
        hasAll(data, reads) ? readings(data) : [[], []],
    }),
    check({ data, unknown, day, daysOf, reference, place }, report) {
      if (!hasAll(data, reads) || follows.some((scope) => unknown?.has(scope))) return;
      check(data, report, { day, days: daysOf(page), reference, place });
    },
  });
}

function hasAll<Data, Name extends keyof Data>(
  data: PartialData<Data>,
  names: readonly Name[],
): data is PartialData<Data> & Pick<Data, Name> {
  return names.every((name) => data[name] !== null);
}
