import { upperFirst } from "../../../engine/russian/letter-case.ts";
import type {
  Assignments,
  CollegialBody,
  OrganizationType,
} from "../../../engine/generated/types.ts";
import type {
  OrganizationData,
  ReferenceData,
} from "../../../engine/check/validate-organization.ts";
import { type AdministratorModel, deriveAdministrators } from "./derive-administrator.ts";
import { type ChannelModel, type ChatModel, deriveChannel, deriveChat } from "./derive-chat.ts";
import { type DateForms, deriveDate } from "../../education/model/derive-date.ts";
import { deriveGroup, type GroupModel } from "../../education/model/derive-group.ts";
import { deriveInvitation, type InvitationModel } from "./derive-invitation.ts";
import {
  deriveOrganization,
  type OrganizationModel,
} from "../../education/model/derive-organization.ts";
import { derivePeople, type People } from "../../education/model/derive-people.ts";
import type { PersonModel } from "../../education/model/derive-person.ts";
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
 * Derives the model of one organization as it was on any day (YYYY-MM-DD); what is the same on all
 * days is derived once. The data are validated: every reference leads somewhere, so an Error here
 * is a bug.
 */
export function deriveModel(
  id: string,
  data: OrganizationData,
  reference: ReferenceData,
): (day: string) => Model {
  const { assignments } = data;
  const type = find(reference.organizationTypes.types, data.organization.type);
  const platform = find(reference.platforms.platforms, data.organization.platform);
  const people = derivePeople(assignments.staff, data.organization.head);
  const lasting = {
    ...deriveOffices(id, data, people),
    platform: derivePlatform(platform, reference.acts.acts),
    terms: deriveTerms(type),
  };
  const groupsOn = data.groups.groups.map((each) =>
    deriveGroup(each, type.group, assignments, people),
  );
  const talksOn = deriveTalks(assignments, people);
  return (day) => {
    const staff = people.employedOn(day);
    const groups = groupsOn.map((groupOn) => groupOn(day));
    return {
      ...lasting,
      ...talksOn(day),
      day: deriveDate(day),
      staff,
      subordinates: staff.filter(({ isHead }) => !isHead),
      groups: groups.filter(({ kind }) => kind !== "staff"),
      invitations: assignments.invitations.map((each) =>
        deriveInvitation(each, groups, platform.roles),
      ),
      statistics: deriveStatistics(assignments, data.groups.groups, day),
    };
  };
}

function deriveOffices(id: string, data: OrganizationData, people: People) {
  const { organization } = data;
  const administrators = deriveAdministrators(data.administrators, people);
  return {
    organization: deriveOrganization(id, organization),
    head: people.find(organization.head),
    bodies: deriveBodies(organization.bodies, people),
    administrator: administrators[0],
    administrators,
  };
}

/** Chats and channels on a day: not of those who came to work later. */
function deriveTalks(assignments: Assignments, people: People) {
  const chats = assignments.chats.map((chat) => ({ ...chat, model: deriveChat(chat, people) }));
  const channels = assignments.channels.map((channel) => ({
    ...channel,
    model: deriveChannel(channel, people),
  }));
  return (day: string): Pick<Model, "chats" | "commonChats" | "channels"> => {
    const known = chats.filter(({ owner }) => people.hasCome(owner, day));
    const common = known.filter(({ group }) => group === undefined);
    return {
      chats: known.map(({ model }) => model),
      commonChats: common.map(({ model }) => model),
      channels: channels
        .filter(({ editor }) => people.hasCome(editor, day))
        .map(({ model }) => model),
    };
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
