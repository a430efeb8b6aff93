import type { Internal } from "../../../engine/base/internal.ts";
import { holdsOn } from "../../education/facts/holds-on.ts";
import type { GroupModel } from "../../education/model/derive-group.ts";
import {
  type DayOfEducation,
  type EducationModel,
  find,
} from "../../education/model/derive-model.ts";
import { type Terms, wordsOf } from "../../education/model/derive-terms.ts";
import type { People } from "../../education/model/derive-people.ts";
import { basisOf } from "../facts/cited-acts.ts";
import { platformTermOn } from "../facts/platform.ts";
import { chatsOn } from "../facts/talks.ts";
import type { SferumData, SferumReference } from "../files.ts";
import type { Assignments, Chat } from "../generated/types.ts";
import { type AdministratorModel, administratorsOn, formerMain } from "./derive-administrator.ts";
import { type Approval, deriveApproval } from "./derive-approval.ts";
import { type ChannelModel, type ChatModel, deriveChannel, deriveChat } from "./derive-chat.ts";
import { type CitedTitle, deriveCitations } from "./derive-citation.ts";
import { deriveInvitation, type InvitationModel, parentsLink } from "./derive-invitation.ts";
import { derivePlatform, type PlatformModel } from "./derive-platform.ts";
import { deriveStatistics, type Statistics } from "./derive-statistics.ts";

/** What texts speak of: what `education` knows, and the platform. */
export interface SferumModel extends Omit<EducationModel, "organization" | "groups" | "terms"> {
  organization: EducationModel["organization"] & {
    /** How those who did not join the platform learn what is told there (requirement M3). */
    otherChannels: readonly string[];
  };
  /** The main administrator. */
  administrator: AdministratorModel;
  administrators: AdministratorModel[];
  /** The main administrator before this one; null where there was none. */
  formerAdministrator: AdministratorModel | null;
  platform: PlatformModel;
  /** The order that approved the Regulation: papers cite the one with the other. */
  regulationApproval: Approval | null;
  /** The names in the title of that Regulation; those of the day where there was none by then. */
  regulation: CitedTitle;
  terms: Terms & { pupilsUsePlatform: boolean };
  groups: PlatformGroupModel[];
  /** All of the day, those of the groups too. */
  chats: ChatModel[];
  /** Those that belong to no group. */
  commonChats: ChatModel[];
  channels: ChannelModel[];
  invitations: InvitationModel[];
  /** The link by which parents of no particular group come in. */
  invitationLink: Internal<string> | null;
  statistics: Statistics;
}

/** A group with its chats (requirements A6, A9). */
export interface PlatformGroupModel extends GroupModel {
  chats: ChatModel[];
  /** Those of the chats in which parents are. */
  parentChats: ChatModel[];
  /** The link by which its parents come in. */
  invitationLink: Internal<string> | null;
}

/**
 * Makes of a day that `education` derived one of the platform; what is the same on all days is
 * derived once. The data are validated: every reference leads somewhere, so an Error here is a bug.
 */
export function deriveSferum(
  data: SferumData,
  reference: SferumReference,
): (today: DayOfEducation, day: string) => SferumModel {
  const { organization, administrators, assignments, groups } = data;
  const approvalOn = deriveApproval(data);
  const citations = deriveCitations(data, reference);
  const { types } = reference.organizationTypes;
  const type = find(types, organization.type);
  // In a kindergarten with classes the pupils of the classes do.
  const usePlatform = (all: readonly GroupModel[]): boolean =>
    [type, ...all.map(({ kind }) => wordsOf(kind, type, types))].some(
      ({ pupilsUsePlatform }) => pupilsUsePlatform,
    );
  return ({ model, people, allGroups }, day) => {
    const platform = find(reference.platforms.platforms, platformTermOn(organization, day).value);
    const signedName = model.organization.name.short;
    const current = administratorsOn(administrators, people, day);
    const talks = talksOn(assignments, people, day);
    return {
      ...{ ...model, ...talks },
      administrators: current,
      administrator: current[0],
      formerAdministrator: formerMain(administrators, people, day),
      organization: { ...model.organization, otherChannels: organization.otherChannels ?? [] },
      platform: derivePlatform(platform, basisOf(organization, platform), reference.acts.acts, day),
      regulationApproval: approvalOn(day),
      regulation: citations.on(day, signedName),
      terms: { ...model.terms, pupilsUsePlatform: usePlatform(model.groups) },
      groups: model.groups.map((group) => addChats(group, assignments, people, day)),
      invitations: assignments.invitations
        .filter(({ createdOn }) => createdOn <= day)
        .map((each) => deriveInvitation(each, allGroups, platform.roles, day)),
      invitationLink: parentsLink(assignments.invitations, undefined, day),
      statistics: deriveStatistics(assignments, groups.groups, {
        ...{ day, registeredOn: organization.registeredOn },
      }),
    };
  };
}

function addChats(
  group: GroupModel,
  assignments: Assignments,
  people: People,
  day: string,
): PlatformGroupModel {
  const own = chatsOn(assignments, day).filter((chat) => chat.group === group.id);
  const derive = (chat: Chat): ChatModel => deriveChat(chat, people, day);
  return {
    ...group,
    chats: own.map(derive),
    parentChats: own.filter(({ kind }) => kind === "educators-parents").map(derive),
    invitationLink: parentsLink(assignments.invitations, group.id, day),
  };
}

function talksOn(
  assignments: Assignments,
  people: People,
  day: string,
): Pick<SferumModel, "chats" | "commonChats" | "channels"> {
  const chats = chatsOn(assignments, day).map((chat) => ({
    group: chat.group,
    model: deriveChat(chat, people, day),
  }));
  return {
    chats: chats.map(({ model }) => model),
    commonChats: chats.filter(({ group }) => group === undefined).map(({ model }) => model),
    channels: assignments.channels
      .filter(({ createdOn, closedOn }) => holdsOn(day, createdOn, closedOn))
      .map((channel) => deriveChannel(channel, people, day)),
  };
}
