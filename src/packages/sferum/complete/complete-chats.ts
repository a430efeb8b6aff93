import { addDays } from "../../../engine/base/add-days.ts";
import type { WrittenData } from "../../../engine/check/completion.ts";
import { fileOf, recordsIn, textOf, textOn } from "../../education/complete/written.ts";
import type { SferumReference } from "../files.ts";
import type { Chat } from "../generated/types.ts";
import type { Following } from "./complete-lists.ts";
import { firstKept, keepersFrom, spansOfEducators, spansOfHeads } from "./keepers.ts";
import { becauseOf, type PlatformGroup, platformGroups } from "./platform-groups.ts";

/**
 * The chats that go with groups: one of parents with the educator of each, and one of the head with
 * the educators beside the group of the staff, from the day on which the group was created.
 */
export function followingChats(data: WrittenData, reference: SferumReference): Following[] {
  return platformGroups(data, reference).flatMap((group) => {
    const chat = group.isStaff ? headChat(data, group) : parentsChat(data, group);
    if (!chat || recordsIn(data, "assignments", "chats").some(({ fields }) => isSame(fields, chat)))
      return [];
    return [{ value: chat, from: group.at, because: becauseOf(group) }];
  });
}

function isSame(fields: Readonly<Record<string, unknown>>, chat: Chat): boolean {
  const isOfKind = textOf(fields, "kind") === chat.kind && chat.kind !== "other";
  return (
    textOf(fields, "id") === chat.id || (isOfKind && textOf(fields, "group") === (chat.group ?? ""))
  );
}

function parentsChat(
  data: WrittenData,
  { id, genitives, createdOn: groupCreatedOn, closedOn }: PlatformGroup,
): Chat | null {
  const spans = spansOfEducators(data, id);
  const createdOn = firstKept(spans, groupCreatedOn);
  const owner = createdOn === null ? null : keepersFrom(spans, createdOn);
  if (createdOn === null || owner === null) return null;
  return {
    ...{ id: `${id}-parents`, name: parentsName(genitives), kind: "educators-parents" },
    ...{ group: id, owner, createdOn },
    ...(closedOn !== "" && { closedOn }),
  };
}

/**
 * The chat of a class that moves up, or of a group renamed, is called as they are: each name until the
 * next one, since what is wrong with the days is told of the group.
 */
function parentsName(genitives: PlatformGroup["genitives"]): Chat["name"] {
  const sorted = genitives.toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  const names = sorted.map(({ value, from }, index) => {
    const next = sorted[index + 1]?.from;
    return {
      name: `Родители ${value}`,
      ...(index > 0 && from !== undefined && { from }),
      ...(next !== undefined && { until: addDays(next, -1) }),
    };
  });
  const [first, ...others] = names;
  return first && others.length === 0 ? first.name : names;
}

/** «Заведующий и педагоги»: by the post that the head has on the day, as far as it is one. */
function headChat(data: WrittenData, { createdOn }: PlatformGroup): Chat | null {
  const owner = keepersFrom(spansOfHeads(data), createdOn);
  const head = textOn(fileOf(data, "organization").head, "staff", createdOn);
  const member = recordsIn(data, "assignments", "staff").find(({ fields }) => fields.id === head);
  const [post = ""] = textOn(member?.fields.position, "position", createdOn).split(",");
  if (owner === null || post === "") return null;
  const name = `${post.charAt(0).toUpperCase()}${post.slice(1)} и педагоги`;
  return { id: "head-educators", name, kind: "head-educators", owner, createdOn };
}
