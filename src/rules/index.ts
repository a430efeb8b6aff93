import { adoptionAfterApproval } from "./adoption-after-approval.ts";
import type { IdentifierContext, OrganizationContext } from "./contexts.ts";
import { doubtfulForm } from "./doubtful-form.ts";
import { duplicateId } from "./duplicate-id.ts";
import type { Rule } from "./rule.ts";
import { unknownSex } from "./unknown-sex.ts";
import { unknownReference } from "./unknown-reference.ts";

/** Rules on ids: run on the files of an organization and on the reference files. */
export const identifierRules: readonly Rule<IdentifierContext>[] = [duplicateId, unknownReference];

/** Rules on what an organization's files say together. A new rule is one line here. */
export const organizationRules: readonly Rule<OrganizationContext>[] = [
  adoptionAfterApproval,
  unknownSex,
  doubtfulForm,
];
