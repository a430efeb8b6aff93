import { upperFirst } from "../russian/letter-case.ts";
import type { CollegialBody, OrganizationType } from "../generated/types.ts";
import type { OrganizationData, ReferenceData } from "../validate/validate-organization.ts";
import { type AdministratorModel, deriveAdministrators } from "./derive-administrator.ts";
import { type ChannelModel, type ChatModel, deriveChannel, deriveChat } from "./derive-chat.ts";
import { type DateForms, deriveDate } from "./derive-date.ts";
import { deriveGroup, type GroupModel } from "./derive-group.ts";
import { deriveInvitation, type InvitationModel } from "./derive-invitation.ts";
import { deriveOrganization, type OrganizationModel } from "./derive-organization.ts";
import type { People } from "./derive-people.ts";
import type { PersonModel } from "./derive-person.ts";
import { derivePlatform, type PlatformModel } from "./derive-platform.ts";
import { deriveStatistics, type Statistics } from "./derive-statistics.ts";

/**
 * What texts speak of, one root a name. The model computes all that a text may need to print or
 * to decide on; known but absent values are null, so that a misspelt path differs from a blank.
 */
export interface Model {
  organization: OrganizationModel;
  head: PersonModel;
  /** The collegial bodies; the chair is null where the data do not tell. */
  bodies: { name: string; chair: PersonModel | null }[];
  /** The main administrator. */
  administrator: AdministratorModel;
  administrators: AdministratorModel[];
  platform: PlatformModel;
  /** The words of the organization's type: groups or classes, educators, pupils. */
  terms: Terms;
  /** The day of which the model speaks. */
  day: DateForms;
  /** Who is employed on that day. */
  staff: PersonModel[];
  /** The staff without the head: whom his orders concern. */
  subordinates: PersonModel[];
  /** Age groups, classes or associations, without the group of the staff. */
  groups: GroupModel[];
  /** All of them, those of the groups too; not of those who came to work later. */
  chats: ChatModel[];
  /** Those that belong to no group. */
  commonChats: ChatModel[];
  channels: ChannelModel[];
  invitations: InvitationModel[];
  statistics: Statistics;
}

export interface Terms extends Pick<
  OrganizationType,
  "group" | "educator" | "pupil" | "pupilsUsePlatform"
> {
  /** «Группа»: the heading of a column. */
  groupHeading: string;
}

/**
 * Derives the model of one organization as it was on a day (YYYY-MM-DD). The data are validated:
 * every reference leads somewhere, so an Error here is a bug.
 */
export function deriveModel(
  id: string,
  data: OrganizationData,
  reference: ReferenceData,
  people: People,
  day: string,
): Model {
  const { organization, assignments } = data;
  const type = find(reference.organizationTypes.types, organization.type);
  const platform = find(reference.platforms.platforms, organization.platform);
  const groups = data.groups.groups.map((each) =>
    deriveGroup(each, type.group, assignments, people, day),
  );
  const chats = assignments.chats.filter(({ owner }) => people.hasCome(owner, day));
  const channels = assignments.channels.filter(({ editor }) => people.hasCome(editor, day));
  const commonChats = chats.filter(({ group }) => group === undefined);
  const administrators = deriveAdministrators(data.administrators, people);
  const staff = people.employedOn(day);
  return {
    organization: deriveOrganization(id, organization),
    head: people.find(organization.head),
    bodies: deriveBodies(organization.bodies, people),
    administrator: administrators[0],
    administrators,
    platform: derivePlatform(platform, reference.acts.acts),
    terms: deriveTerms(type),
    day: deriveDate(day),
    staff,
    subordinates: staff.filter(({ isHead }) => !isHead),
    groups: groups.filter(({ kind }) => kind !== "staff"),
    chats: chats.map((chat) => deriveChat(chat, people)),
    commonChats: commonChats.map((chat) => deriveChat(chat, people)),
    channels: channels.map((channel) => deriveChannel(channel, people)),
    invitations: assignments.invitations.map((each) =>
      deriveInvitation(each, groups, platform.roles),
    ),
    statistics: deriveStatistics(assignments, data.groups.groups, day),
  };
}

function deriveBodies(bodies: readonly CollegialBody[], people: People): Model["bodies"] {
  return bodies.map(({ name, chair }) => ({
    name,
    chair: chair === undefined ? null : people.find(chair),
  }));
}

function deriveTerms({ group, educator, pupil, pupilsUsePlatform }: OrganizationType): Terms {
  const groupHeading = upperFirst(group.singular.nominative);
  return { group, educator, pupil, pupilsUsePlatform, groupHeading };
}

function find<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`No such id: ${id}`);
  return found;
}
