import type { DayFacts } from "../../../engine/package/package-definition.ts";
import { happened } from "../../education/facts/day-facts.ts";
import { holdsOn } from "../../education/facts/holds-on.ts";
import type { SferumData, SferumReference } from "../files.ts";
import type { Chat, Invitation, Platform } from "../generated/types.ts";
import { findPlatform, platformTermOn } from "./platform.ts";

/** What questions about an organization are answered from: only what has happened by the day counts. */
export type SferumFacts = DayFacts<SferumData, SferumReference>;

export function platformOf({ data, reference, day }: SferumFacts): Platform {
  const { value } = platformTermOn(data.organization, day);
  const found = findPlatform(reference, value);
  if (!found) throw new Error(`No such platform: ${value}`);
  return found;
}

export function invitationsOf(facts: SferumFacts, role?: Invitation["role"]): Invitation[] {
  const { invitations } = facts.data.assignments;
  return happened(invitations, ({ createdOn }) => createdOn, facts).filter(
    (invitation) => role === undefined || invitation.role === role,
  );
}

export function chatsOf(facts: SferumFacts, kind?: Chat["kind"]): Chat[] {
  const { chats } = facts.data.assignments;
  return chats.filter(
    (chat) =>
      holdsOn(facts.day, chat.createdOn, chat.closedOn) &&
      (kind === undefined || chat.kind === kind),
  );
}
