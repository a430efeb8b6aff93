import type { Assignments, Group, StaffMember } from "../generated/types.ts";
import { isEmployed } from "../../education/facts/staff.ts";

/** What the statistics report (requirement A18) can be filled with from the data. */
export interface Statistics {
  employed: number;
  joined: number;
  confirmed: number;
  /** Those created on the platform, without that of the staff. */
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
  const employed = staff.filter((member) => isEmployed(member, day));
  const count = (test: (member: StaffMember) => boolean): number => employed.filter(test).length;
  const created = invitations.filter(({ createdOn }) => by(createdOn));
  return {
    employed: employed.length,
    joined: count(({ joinedOn }) => by(joinedOn)),
    confirmed: count(({ statusConfirmedOn }) => by(statusConfirmedOn)),
    groups: groups.filter(({ kind, createdOn }) => kind !== "staff" && by(createdOn)).length,
    chats: chats.filter(({ createdOn }) => by(createdOn)).length,
    channels: channels.filter(({ createdOn }) => by(createdOn)).length,
    invitations: {
      created: created.length,
      used: created.filter(({ usedOn }) => by(usedOn)).length,
      revoked: created.filter(({ revokedOn }) => by(revokedOn)).length,
    },
  };
}
