import type {
  Chat,
  Edition,
  Invitation,
  Platform,
  StaffMember,
} from "../../../engine/generated/types.ts";
import type {
  OrganizationData,
  ReferenceData,
} from "../../../engine/check/validate-organization.ts";
import { declineName } from "../../../engine/russian/decline-name.ts";
import { numericDate } from "../../../engine/russian/dates.ts";
import { currentEditions } from "../../education/facts/current-editions.ts";
import { findPlatform } from "./find-platform.ts";
import { isEmployed } from "../../education/facts/staff-members.ts";

/** What evidence is taken from; only what has happened by the day counts. */
export interface Facts {
  data: OrganizationData;
  reference: ReferenceData;
  /** YYYY-MM-DD. */
  day: string;
}

export function platformOf({ data, reference }: Pick<Facts, "data" | "reference">): Platform {
  const { platform } = data.organization;
  const found = findPlatform(reference, platform);
  if (!found) throw new Error(`No such platform: ${platform}`);
  return found;
}

/** The happenings that a day has already seen, by the date of each. */
export function happened<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => string | undefined,
  { day }: Facts,
): Item[] {
  return items.filter((item) => {
    const date = dateOf(item);
    return date !== undefined && date <= day;
  });
}

export function invitationsOf(facts: Facts, role?: Invitation["role"]): Invitation[] {
  const { invitations } = facts.data.assignments;
  return happened(invitations, ({ createdOn }) => createdOn, facts).filter(
    (invitation) => role === undefined || invitation.role === role,
  );
}

export function chatsOf(facts: Facts, kind?: Chat["kind"]): Chat[] {
  const { chats } = facts.data.assignments;
  return happened(chats, ({ createdOn }) => createdOn, facts).filter(
    (chat) => kind === undefined || chat.kind === kind,
  );
}

/** Who is employed on the day, of the given roles (none: all). */
export function staffOf(
  { data, day }: Facts,
  ...roles: readonly StaffMember["role"][]
): StaffMember[] {
  return data.assignments.staff.filter(
    (member) => isEmployed(member, day) && (roles.length === 0 || roles.includes(member.role)),
  );
}

/** The latest record of a kind that is dated by the day and not repealed. */
export function editionOf(facts: Facts, kind: string): Edition | undefined {
  const { editions } = facts.data.documents;
  return currentEditions(
    happened(editions, ({ date }) => date, facts),
    kind,
  ).at(-1);
}

/** «приказ № 86 от 02.09.2024»; null where there is none by the day. */
export function nameRecord(facts: Facts, word: string, id: string | undefined): string | null {
  const { editions } = facts.data.documents;
  const found = happened(editions, ({ date }) => date, facts).find((each) => each.id === id);
  if (!found) return null;
  const number = found.number === undefined ? "без номера" : `№ ${found.number}`;
  return `${word} ${number} от ${numericDate(found.date)}`;
}

/** «Соколова И. А.»; the nominative does not depend on the sex. */
export function namePerson({ data }: Facts, id: string): string {
  const found = data.assignments.staff.find((member) => member.id === id);
  if (!found) throw new Error(`No such person: ${id}`);
  return declineName(found, found.sex ?? "female").surnameFirst.nominative;
}
