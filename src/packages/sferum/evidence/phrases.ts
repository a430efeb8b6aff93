import type { StaffMember } from "../generated/types.ts";
import { numericDate } from "../../../engine/russian/dates.ts";
import { countNouns, type PluralForms } from "../../../engine/russian/plural.ts";
import { happened, staffOf } from "../../education/facts/day-facts.ts";
import { talkName } from "../facts/talks.ts";
import { invitationsOf, type SferumFacts } from "../facts/day-facts.ts";

export const linkWords: PluralForms = ["ссылка", "ссылки", "ссылок"];
export const chatWords: PluralForms = ["чат", "чата", "чатов"];

type Roles = readonly StaffMember["role"][];

/** How many of those who should join have joined. */
export function joined(facts: SferumFacts, ...roles: Roles): string | null {
  const all = staffOf(facts, ...roles);
  const there = happened(all, ({ joinedOn }) => joinedOn, facts);
  return there.length === 0 ? null : `присоединились: ${there.length} из ${all.length}`;
}

/** How many of those who have joined have their status confirmed. */
export function confirmed(facts: SferumFacts, ...roles: Roles): string | null {
  const there = happened(staffOf(facts, ...roles), ({ joinedOn }) => joinedOn, facts);
  const sure = happened(there, ({ statusConfirmedOn }) => statusConfirmedOn, facts);
  return there.length === 0 ? null : `статус подтверждён: ${sure.length} из ${there.length}`;
}

/** How many invitations for parents were used. */
export function usedLinks(facts: SferumFacts): string | null {
  const all = invitationsOf(facts, "parent");
  const used = happened(all, ({ usedOn }) => usedOn, facts);
  return all.length === 0
    ? null
    : `${countNouns(all.length, linkWords)}, использовано ${used.length}`;
}

/** The channels that the platform makes, and since when; nothing without that of the staff. */
export function systemChannels(facts: SferumFacts): string | null {
  const { channels } = facts.data.assignments;
  const own = happened(channels, ({ createdOn }) => createdOn, facts).filter(
    ({ kind }) => kind !== "other",
  );
  if (!own.some(({ kind }) => kind === "staff")) return null;
  return own
    .map((each) => `«${talkName(each, facts.day)}» с ${numericDate(each.createdOn)}`)
    .join(", ");
}
