import type { Completion, Written, WrittenData } from "../../../engine/check/completion.ts";
import { emptyLists } from "../../education/complete/complete-education.ts";
import { fileOf } from "../../education/complete/written.ts";
import type { SferumReference } from "../files.ts";
import { followingChannels } from "./complete-channels.ts";
import { followingChats } from "./complete-chats.ts";
import { followingInvitations } from "./complete-invitations.ts";

/** A record that nobody wrote and that follows from what somebody wrote. */
export interface Following {
  value: object;
  from: Written;
  because: string;
}

/** What may follow, by the list that it goes into; `derive` in assignments.yaml names these lists. */
const lists = {
  chats: followingChats,
  channels: followingChannels,
  invitations: followingInvitations,
} as const;

/**
 * Chats, channels and invitations that go without saying. A list that was not written has those that
 * follow; one that was written is what it is. Where `derive` names lists, it decides: those that it
 * names are completed, the others are not.
 */
export function completeLists(data: WrittenData, reference: SferumReference | null): Completion[] {
  const assignments = fileOf(data, "assignments");
  const { derive } = assignments;
  return Object.entries(lists).flatMap(([list, follow]) => {
    const written: unknown = assignments[list];
    const isWanted = Array.isArray(derive)
      ? derive.includes(list)
      : !Object.hasOwn(assignments, list);
    const first = Array.isArray(written) ? written.length : 0;
    const following = isWanted && reference ? follow(data, reference) : [];
    return [
      ...emptyLists(data, "assignments", list),
      ...following.map((each, index) => ({
        ...each,
        ...{ file: "assignments", path: [list, first + index] },
      })),
    ];
  });
}
