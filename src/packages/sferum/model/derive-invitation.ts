import { compareText } from "../../../engine/base/compare-text.ts";
import type { Internal } from "../../../engine/base/internal.ts";
import type { Invitation, Platform } from "../generated/types.ts";
import { type DateForms, deriveDate } from "../../education/model/derive-date.ts";
import type { GroupModel } from "../../education/model/derive-group.ts";

/** A link that invites to the platform, as texts see it (requirements A7, A13). */
export interface InvitationModel {
  /** «группа «Солнышко»»; the group of the staff, too. */
  group: string | null;
  /** The role's name on the platform. */
  role: string;
  sentTo: string;
  createdOn: DateForms;
  usedOn: DateForms | null;
  revokedOn: DateForms | null;
}

/** An invitation as of a day (YYYY-MM-DD): what became of it later is not yet known. */
export function deriveInvitation(
  { group, role, sentTo, createdOn, usedOn, revokedOn }: Invitation,
  groups: readonly Pick<GroupModel, "id" | "title">[],
  roles: Platform["roles"],
  day: string,
): InvitationModel {
  const by = (date: string | undefined) => (date !== undefined && date <= day ? date : undefined);
  return {
    group: groups.find(({ id }) => id === group)?.title.nominative ?? null,
    role: roles.find(({ id }) => id === role)?.name ?? role,
    sentTo,
    createdOn: deriveDate(createdOn),
    usedOn: deriveDate(by(usedOn)),
    revokedOn: deriveDate(by(revokedOn)),
  };
}

/**
 * The link by which parents come into a group (undefined: into the organization) on a day
 * (YYYY-MM-DD): of those that nobody had revoked the last. Whoever has it can come in.
 */
export function parentsLink(
  invitations: readonly Invitation[],
  group: string | undefined,
  day: string,
): Internal<string> | null {
  const valid = invitations.filter(
    ({ role, createdOn, revokedOn, inviteLink, group: into }) =>
      role === "parent" &&
      into === group &&
      inviteLink !== undefined &&
      createdOn <= day &&
      (revokedOn === undefined || revokedOn > day),
  );
  const last = valid.toSorted((one, other) => compareText(one.createdOn, other.createdOn)).at(-1);
  return last?.inviteLink ?? null;
}
