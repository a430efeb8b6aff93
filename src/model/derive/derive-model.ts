import type { OrganizationType, StaffMember } from "../generated/types.ts";
import type { Internal } from "../internal.ts";
import type { OrganizationData, ReferenceData } from "../validate/validate-organization.ts";
import { deriveOrganization, type OrganizationModel } from "./derive-organization.ts";
import { derivePerson, type PersonModel } from "./derive-person.ts";
import { derivePlatform, type PlatformModel } from "./derive-platform.ts";

/**
 * What texts speak of, one root a name. The model computes all that a text may need to print or
 * to decide on; known but absent values are null, so that a misspelt path differs from a blank.
 */
export interface Model {
  organization: OrganizationModel;
  head: PersonModel;
  administrator: AdministratorModel;
  platform: PlatformModel;
  /** The words of the organization's type: groups or classes, educators, pupils. */
  terms: Pick<OrganizationType, "group" | "educator" | "pupil" | "pupilsUsePlatform">;
}

/** The main administrator (requirements A1, A2). */
export interface AdministratorModel extends PersonModel {
  personalMobile: Internal<string>;
  personalEmail: Internal<string>;
}

/**
 * Derives the model of one organization. The data are validated: every reference leads
 * somewhere, so an Error here is a bug.
 */
export function deriveModel(id: string, data: OrganizationData, reference: ReferenceData): Model {
  const { organization, administrators, assignments } = data;
  const person = (staff: string): StaffMember => find(assignments.staff, staff);
  const { group, educator, pupil, pupilsUsePlatform } = find(
    reference.organizationTypes.types,
    organization.type,
  );
  return {
    organization: deriveOrganization(id, organization),
    head: derivePerson(person(organization.head)),
    administrator: {
      ...derivePerson(person(administrators.main.staff)),
      personalMobile: administrators.main.personalMobile,
      personalEmail: administrators.main.personalEmail,
    },
    platform: derivePlatform(
      find(reference.platforms.platforms, organization.platform),
      reference.acts.acts,
    ),
    terms: { group, educator, pupil, pupilsUsePlatform },
  };
}

function find<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`No such id: ${id}`);
  return found;
}
