import type { Assignments, Group, StaffMember } from "../generated/types.ts";
import { schoolYearStart } from "../../education/facts/school-year.ts";
import { type DateForms, deriveDate } from "../../education/model/derive-date.ts";
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
  /** Parts of the numbers above, in whole percents: «83 %»; null of nothing. */
  shares: Shares;
  /** The first day of what is told: of the school year, or of the work on the platform. */
  from: DateForms;
}

interface Shares {
  joined: string | null;
  confirmed: string | null;
  used: string | null;
  revoked: string | null;
}

/** Counts as of a day (YYYY-MM-DD), that day included. */
export function deriveStatistics(
  { staff, chats, channels, invitations }: Assignments,
  groups: readonly Group[],
  { day, registeredOn }: { day: string; registeredOn?: string | undefined },
): Statistics {
  const by = (date: string | undefined): boolean => date !== undefined && date <= day;
  const isThere = ({ createdOn, closedOn }: { createdOn?: string; closedOn?: string }): boolean =>
    createdOn !== undefined && holdsOn(day, createdOn, closedOn);
  const employed = staff.filter((member) => isEmployed(member, day));
  const count = (test: (member: StaffMember) => boolean): number => employed.filter(test).length;
  const created = invitations.filter(({ createdOn }) => by(createdOn));
  const joined = count(({ joinedOn }) => by(joinedOn));
  const confirmed = count(({ statusConfirmedOn }) => by(statusConfirmedOn));
  const used = created.filter(({ usedOn }) => by(usedOn)).length;
  const revoked = created.filter(({ revokedOn }) => by(revokedOn)).length;
  return {
    employed: employed.length,
    ...{ joined, confirmed },
    groups: groups.filter((group) => group.kind !== "staff" && isThere(group)).length,
    chats: chats.filter(isThere).length,
    channels: channels.filter(isThere).length,
    invitations: { created: created.length, used, revoked },
    shares: {
      joined: shareOf(joined, employed.length),
      confirmed: shareOf(confirmed, employed.length),
      used: shareOf(used, created.length),
      revoked: shareOf(revoked, created.length),
    },
    from: deriveDate(periodStart(day, registeredOn)),
  };
}

/** Never all of what is not all, never none of what is some. */
function shareOf(part: number, whole: number): string | null {
  if (whole === 0) return null;
  const percents = Math.round((100 * part) / whole);
  const honest = part === 0 || part === whole ? percents : Math.min(99, Math.max(1, percents));
  return `${honest}\u00A0%`;
}

function periodStart(day: string, registeredOn: string | undefined): string {
  const year = schoolYearStart(day);
  return registeredOn !== undefined && holdsOn(registeredOn, year, day) ? registeredOn : year;
}
