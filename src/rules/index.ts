import { adoptionAfterApproval } from "./adoption-after-approval.ts";
import type {
  ComplianceContext,
  DataContext,
  IdentifierContext,
  ReferenceContext,
} from "./contexts.ts";
import { doubtfulForm } from "./doubtful-form.ts";
import { duplicateId } from "./duplicate-id.ts";
import { latePublication } from "./late-publication.ts";
import type { Rule, RulePage } from "./rule.ts";
import { unknownSex } from "./unknown-sex.ts";
import { unknownReference } from "./unknown-reference.ts";

/** Rules on ids: run on the files of an organization and on the reference files. */
export const identifierRules: readonly Rule<IdentifierContext>[] = [duplicateId, unknownReference];

/** Rules on what documents are made from: run before anything is made. */
export const dataRules: readonly Rule<DataContext>[] = [
  adoptionAfterApproval,
  unknownSex,
  doubtfulForm,
];

/** Rules on whether an organization is in order on a day: a verdict, which stops no document. */
export const complianceRules: readonly Rule<ComplianceContext>[] = [latePublication];

/** Rules on the reference data: are the acts and platforms still what they were? */
export const referenceRules: readonly Rule<ReferenceContext>[] = [];

/** The pages of all rules, sorted by id. A new rule is one line in one of the lists above. */
export const rulePages: readonly RulePage[] = [
  ...identifierRules,
  ...dataRules,
  ...complianceRules,
  ...referenceRules,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));
