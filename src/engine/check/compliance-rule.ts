import type { OrganizationData, ReferenceData } from "./validate-organization.ts";
import type { ComplianceContext } from "./contexts.ts";
import type { Report, Rule, RulePage } from "./rule.ts";

/** What a rule of compliance knows besides the organization's files. */
export interface Facts {
  /** "Today" (YYYY-MM-DD). */
  day: string;
  /** The rule's period in days; 0 for rules without one. */
  days: number;
  reference: ReferenceData;
}

/** A rule of compliance as it is written: `reads` names the files that it cannot do without. */
interface ComplianceRule<Name extends keyof OrganizationData> extends RulePage {
  reads: readonly Name[];
  check: (data: Pick<OrganizationData, Name>, report: Report, facts: Facts) => void;
}

/** Passes the rule over where a file that it reads has problems of its own. */
export function complianceRule<const Name extends keyof OrganizationData>({
  reads,
  check,
  ...page
}: ComplianceRule<Name>): Rule<ComplianceContext> {
  return {
    ...page,
    check({ data, day, daysOf, reference }, report) {
      if (!hasAll(data, reads)) return;
      check(data, report, { day, days: daysOf(page), reference });
    },
  };
}

type PartialData = ComplianceContext["data"];

function hasAll<Name extends keyof OrganizationData>(
  data: PartialData,
  names: readonly Name[],
): data is PartialData & Pick<OrganizationData, Name> {
  return names.every((name) => data[name] !== null);
}
