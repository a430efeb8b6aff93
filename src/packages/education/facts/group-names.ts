import type { Group, OrganizationType } from "../generated/types.ts";
import { titleGroup } from "../model/decline-group.ts";
import { groupOn } from "./snapshot.ts";
import { lastDay } from "./terms.ts";
import type { Cases } from "../../../engine/russian/cases.ts";

/** The words of an organization's type; undefined for one that the reference data do not have. */
export function findType<Type extends OrganizationType>(
  { organizationTypes }: { organizationTypes: { types: readonly Type[] } },
  id: string,
): Type | undefined {
  return organizationTypes.types.find((type) => type.id === id);
}

/** «группа «Солнышко»», «5 «А» класс» in all cases: how messages name a group. */
export function nameGroup(group: Group, type: OrganizationType, day = lastDay): Cases {
  return titleGroup(groupOn(group, day), type.group.singular);
}
