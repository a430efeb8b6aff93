import type { Assignments, Group, StaffMember } from "../generated/types.ts";
import { holdsOn } from "../../education/facts/holds-on.ts";
import { isEmployed } from "../../education/facts/staff.ts";

/** What the statistics report (requirement A18) can be filled with from the data. */
export interface Statistics {
  employed: number;
  joined: number;
  confirmed: number;
  /** Those created on the platform and not closed, without that of the staff. */
  groups: number;
  chats: number;
  channels: number;
  invitations: { created: number; used: number; revoked: number };
}

/** Counts as of a day (YYYY-MM-DD), that day included. */
export function deriveStatistics(
  { staff, chats, channels, invitations }: Assignments,
  groups: readonly Group[],
  day: string,
): Statistics {
  const by = (date: string | undefined): boolean => date !== undefined && date <= day;
  const isThere = ({ createdOn, closedOn }: { createdOn?: string; closedOn?: string }): boolean =>
    createdOn !== undefined && holdsOn(day, createdOn, closedOn);
  const employed = staff.filter((member) => isEmployed(member, day));
  const count = (test: (member: StaffMember) => boolean): number => employed.filter(test).length;
  const created = invitations.filter(({ createdOn }) => by(createdOn));
  return {
    employed: employed.length,
    joined: count(({ joinedOn }) => by(joinedOn)),
    confirmed: count(({ statusConfirmedOn }) => by(statusConfirmedOn)),
    groups: groups.filter((group) => group.kind !== "staff" && isThere(group)).length,
    chats: chats.filter(isThere).length,
    channels: channels.filter(isThere).length,
    invitations: {
      created: created.length,
      used: created.filter(({ usedOn }) => by(usedOn)).length,
      revoked: created.filter(({ revokedOn }) => by(revokedOn)).length,
    },
  };
}
