import type { Channel, Chat } from "../generated/types.ts";
import { type DateForms, deriveDate } from "../../education/model/derive-date.ts";
import { talkName } from "../facts/talks.ts";
import { valueOn } from "../../education/facts/terms.ts";
import type { People } from "../../education/model/derive-people.ts";
import type { PersonModel } from "../../education/model/derive-person.ts";

/** A chat as texts see it (requirement H6). */
export interface ChatModel {
  name: string;
  /** Who talks in it. */
  purpose: string;
  owner: PersonModel;
  createdOn: DateForms;
}

const chatPurposes: Readonly<Record<Chat["kind"], string>> = {
  "head-educators": "руководитель и педагогические работники",
  "educators-parents": "педагогические работники и родители",
  other: "участники по теме чата",
};

/** A chat as of a day (YYYY-MM-DD): with who answers for it then. */
export function deriveChat(
  { kind, owner, createdOn, ...chat }: Chat,
  people: People,
  day: string,
): ChatModel {
  return {
    name: talkName(chat, day),
    purpose: chatPurposes[kind],
    owner: people.find(valueOn(owner, ({ staff }) => staff, day)),
    createdOn: deriveDate(createdOn),
  };
}

/** A channel as texts see it (requirements A14, H5). */
export interface ChannelModel {
  name: string;
  purpose: string;
  editor: PersonModel;
  createdOn: DateForms;
}

const channelPurposes: Readonly<Record<Channel["kind"], string>> = {
  staff: "системный канал для работников",
  community: "системный канал сообщества организации",
  other: "тематический канал",
};

/** A channel as of a day (YYYY-MM-DD). */
export function deriveChannel(
  { kind, editor, createdOn, ...channel }: Channel,
  people: People,
  day: string,
): ChannelModel {
  return {
    name: talkName(channel, day),
    purpose: channelPurposes[kind],
    editor: people.find(valueOn(editor, ({ staff }) => staff, day)),
    createdOn: deriveDate(createdOn),
  };
}
