import type { WrittenData } from "../../../engine/check/completion.ts";
import { fileOf, recordsIn, textOf } from "../../education/complete/written.ts";
import type { SferumReference } from "../files.ts";
import type { Chat } from "../generated/types.ts";
import type { Following } from "./complete-lists.ts";
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

function parentsChat(data: WrittenData, { id, genitive, createdOn }: PlatformGroup): Chat | null {
  const owner = findEducator(data, id, createdOn);
  if (owner === null) return null;
  return {
    ...{ id: `${id}-parents`, name: `Родители ${genitive}`, kind: "educators-parents" },
    ...{ group: id, owner, createdOn },
  };
}

/** «Заведующий и педагоги»: by the post of the head, as far as it is one line. */
function headChat(data: WrittenData, { createdOn }: PlatformGroup): Chat | null {
  const owner = textOf(fileOf(data, "organization"), "head");
  const head = recordsIn(data, "assignments", "staff").find(({ fields }) => fields.id === owner);
  const [post = ""] = textOf(head?.fields ?? {}, "position").split(",");
  if (owner === "" || post === "") return null;
  const name = `${post.charAt(0).toUpperCase()}${post.slice(1)} и педагоги`;
  return { id: "head-educators", name, kind: "head-educators", owner, createdOn };
}

/** Who works with a group on a day, the first in the file: rather one who still does. */
function findEducator(data: WrittenData, group: string, day: string): string | null {
  const there = recordsIn(data, "assignments", "educators")
    .map(({ fields }) => fields)
    .filter((each) => textOf(each, "group") === group && textOf(each, "from") <= day)
    .filter((each) => textOf(each, "until") === "" || day <= textOf(each, "until"));
  const lasting = there.find((each) => textOf(each, "until") === "") ?? there[0];
  return lasting ? textOf(lasting, "staff") || null : null;
}
