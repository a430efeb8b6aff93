import type { GroupModel } from "../../education/model/derive-group.ts";
import {
  deriveEducation,
  type EducationModel,
  find,
  type Terms,
} from "../../education/model/derive-model.ts";
import type { People } from "../../education/model/derive-people.ts";
import type { SferumData, SferumReference } from "../files.ts";
import type { Assignments } from "../generated/types.ts";
import { type AdministratorModel, deriveAdministrators } from "./derive-administrator.ts";
import { type ChannelModel, type ChatModel, deriveChannel, deriveChat } from "./derive-chat.ts";
import { deriveInvitation, type InvitationModel } from "./derive-invitation.ts";
import { derivePlatform, type PlatformModel } from "./derive-platform.ts";
import { deriveStatistics, type Statistics } from "./derive-statistics.ts";

/** What texts speak of: what `education` knows, and the platform. */
export interface SferumModel extends Omit<EducationModel, "groups" | "terms"> {
  /** The main administrator. */
  administrator: AdministratorModel;
  administrators: AdministratorModel[];
  platform: PlatformModel;
  terms: Terms & { pupilsUsePlatform: boolean };
  groups: PlatformGroupModel[];
  /** All of them, those of the groups too; not of those who came to work later. */
  chats: ChatModel[];
  /** Those that belong to no group. */
  commonChats: ChatModel[];
  channels: ChannelModel[];
  invitations: InvitationModel[];
  statistics: Statistics;
}

/** A group with its chats (requirements A6, A9). */
export interface PlatformGroupModel extends GroupModel {
  chats: ChatModel[];
  /** Those of the chats in which parents are. */
  parentChats: ChatModel[];
}

/**
 * Derives the model of one organization as it was on any day (YYYY-MM-DD); what is the same on all
 * days is derived once. The data are validated: every reference leads somewhere, so an Error here
 * is a bug.
 */
export function deriveSferum(
  id: string,
  data: SferumData,
  reference: SferumReference,
): (day: string) => SferumModel {
  const { assignments, groups } = data;
  const education = deriveEducation(id, data, reference);
  const { people, groupsOn } = education;
  const platform = find(reference.platforms.platforms, data.organization.platform);
  const administrators = deriveAdministrators(data.administrators, people);
  const lasting = {
    administrators,
    administrator: administrators[0],
    platform: derivePlatform(platform, reference.acts.acts),
  };
  const { pupilsUsePlatform } = find(reference.organizationTypes.types, data.organization.type);
  const withChats = deriveGroupChats(assignments, people);
  const talksOn = deriveTalks(assignments, people);
  return (day) => {
    const model = education.on(day);
    return {
      ...{ ...model, ...lasting, ...talksOn(day) },
      terms: { ...model.terms, pupilsUsePlatform },
      groups: model.groups.map(withChats),
      invitations: assignments.invitations.map((each) =>
        deriveInvitation(each, groupsOn(day), platform.roles),
      ),
      statistics: deriveStatistics(assignments, groups.groups, day),
    };
  };
}

function deriveGroupChats({ chats }: Assignments, people: People) {
  const byGroup = Map.groupBy(chats, ({ group }) => group);
  const known = new Map<string, Pick<PlatformGroupModel, "chats" | "parentChats">>();
  const deriveOwn = (id: string): Pick<PlatformGroupModel, "chats" | "parentChats"> => {
    const own = byGroup.get(id) ?? [];
    const withParents = own.filter(({ kind }) => kind === "educators-parents");
    return {
      chats: own.map((chat) => deriveChat(chat, people)),
      parentChats: withParents.map((chat) => deriveChat(chat, people)),
    };
  };
  return (group: GroupModel): PlatformGroupModel => {
    const own = known.get(group.id) ?? deriveOwn(group.id);
    known.set(group.id, own);
    return { ...group, ...own };
  };
}

/** Chats and channels on a day: not of those who came to work later. */
function deriveTalks(assignments: Assignments, people: People) {
  const chats = assignments.chats.map((chat) => ({ ...chat, model: deriveChat(chat, people) }));
  const channels = assignments.channels.map((channel) => ({
    ...channel,
    model: deriveChannel(channel, people),
  }));
  return (day: string): Pick<SferumModel, "chats" | "commonChats" | "channels"> => {
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
