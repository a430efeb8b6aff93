import type { WrittenData } from "../../../engine/check/completion.ts";
import { recordsIn, textOf } from "../../education/complete/written.ts";
import type { SferumReference } from "../files.ts";
import type { Invitation } from "../generated/types.ts";
import type { Following } from "./complete-lists.ts";
import { spansOfAdministrators } from "./keepers.ts";
import { becauseOf, type PlatformGroup, platformGroups } from "./platform-groups.ts";

/**
 * The invitations that go with groups: to parents, to the staff, from the day on which the group was
 * created. Whether they were used is known only from the days on which people joined.
 */
export function followingInvitations(data: WrittenData, reference: SferumReference): Following[] {
  const written = recordsIn(data, "assignments", "invitations").map(({ fields }) => fields);
  return platformGroups(data, reference).flatMap((group) => {
    const value = group.isStaff ? inviteStaff(data, group) : inviteParents(group);
    const isWritten = written.some(
      (each) =>
        textOf(each, "id") === value.id ||
        (textOf(each, "group") === group.id && textOf(each, "role") === value.role),
    );
    return isWritten ? [] : [{ value, from: group.at, because: becauseOf(group) }];
  });
}

function inviteParents({ id, genitive, createdOn, parentsJoinedOn }: PlatformGroup): Invitation {
  return {
    ...{ id: `${id}-parents`, group: id, role: "parent" },
    ...{ sentTo: `родителям ${genitive}`, createdOn },
    ...(parentsJoinedOn !== "" && { usedOn: parentsJoinedOn }),
  };
}

/** The first main administrator is there before: by registration, not by invitation. */
function inviteStaff(data: WrittenData, { id, createdOn }: PlatformGroup): Invitation {
  const [administrator] = spansOfAdministrators(data);
  const [usedOn] = recordsIn(data, "assignments", "staff")
    .filter(({ fields }) => textOf(fields, "id") !== administrator?.staff)
    .map(({ fields }) => textOf(fields, "joinedOn"))
    .filter((day) => day >= createdOn)
    .sort();
  return {
    ...{ id, group: id, role: "employee", sentTo: "работникам организации", createdOn },
    ...(usedOn !== undefined && { usedOn }),
  };
}
