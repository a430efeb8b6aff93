import type { Group, OrganizationType } from "../../../engine/generated/types.ts";
import type { ReferenceData } from "../../../engine/check/validate-organization.ts";
import { declineGroup } from "../model/decline-group.ts";
import type { Cases } from "../../../engine/russian/cases.ts";

/** The words of an organization's type; undefined for one that the reference data do not have. */
export function findType(
  { organizationTypes }: ReferenceData,
  id: string,
): OrganizationType | undefined {
  return organizationTypes.types.find((type) => type.id === id);
}

/** «группа «Солнышко»», «5 «А» класс» in all cases: how messages name a group. */
export function nameGroup({ name, kind }: Group, { group }: OrganizationType): Cases {
  return declineGroup(name, kind, group.singular);
}
