import type { EventEdit, Happening } from "../../../engine/events/event.ts";
import type { Choice } from "../../../engine/interview/question.ts";
import { isRecord } from "../../../engine/base/is-record.ts";
import { valueAt } from "../../../engine/yaml/value-at.ts";
import { type Change, changedValue, changeFrom } from "../../education/events/change-from.ts";
import { endOf, listWritten, saidOn } from "../../education/events/written.ts";
import { followingChannels } from "../complete/complete-channels.ts";
import { followingChats } from "../complete/complete-chats.ts";
import type { SferumReference } from "../files.ts";

type Asked = Happening<SferumReference>;

/** A chat or a channel, written by somebody (`path`) or following from groups and registration. */
export interface Talk {
  id: string;
  list: "chats" | "channels";
  record: Readonly<Record<string, unknown>>;
  path: readonly (string | number)[] | null;
}

const lists = [
  { list: "chats", follow: followingChats, keeper: "owner" },
  { list: "channels", follow: followingChannels, keeper: "editor" },
] as const;

/** The lists of assignments.yaml that nobody wrote, or that the data ask to be completed. */
function derivedLists({ data }: Asked): unknown[] {
  const { derive, ...assignments } = fileOf(data);
  if (Array.isArray(derive)) return derive;
  return ["chats", "channels", "invitations"].filter((list) => !Object.hasOwn(assignments, list));
}

function fileOf(data: Asked["data"]): Readonly<Record<string, unknown>> {
  const file = valueAt(data, ["assignments"]);
  return isRecord(file) ? file : {};
}

/** All chats and channels that are open on a day (YYYY-MM-DD), those too that go without saying. */
export function listTalks(asked: Asked, day: string): Talk[] {
  const derived = derivedLists(asked);
  return lists
    .flatMap(({ list, follow }): Talk[] => [
      ...listWritten(asked.data, "assignments", list).map((each) => ({ ...each, list })),
      ...(derived.includes(list) ? follow(asked.data, asked.reference) : []).map(({ value }) => {
        const record = { ...value };
        return { id: String(Reflect.get(record, "id")), list, record, path: null };
      }),
    ])
    .filter(({ record }) => endOf(record, "closedOn") >= day);
}

/** «Родители группы «Солнышко»», with the kind where two are called alike. */
export function chooseTalks(asked: Asked): Choice[] {
  return listTalks(asked, asked.today).map((talk) => ({
    value: talk.id,
    label: nameTalk(talk, asked.today),
  }));
}

export function findTalk(asked: Asked, id: string): Talk | undefined {
  return listTalks(asked, asked.today).find((talk) => talk.id === id);
}

export function nameTalk({ record, list, id }: Talk, day: string): string {
  const name = saidOn(record.name, "name", day) || id;
  return list === "channels" ? `канал «${name}»` : `чат «${name}»`;
}

/** Who keeps a chat or a channel on a day. */
export function keeperOn({ record, list }: Talk, day: string): string {
  return saidOn(record[keeperField(list)], "staff", day);
}

export function keeperField(list: Talk["list"]): "owner" | "editor" {
  return list === "chats" ? "owner" : "editor";
}

/** Another keeper from a day on. */
export function passTalk(asked: Asked, talk: Talk, to: string, day: string): EventEdit[] {
  const field = keeperField(talk.list);
  const change: Change = { key: "staff", value: to, day };
  const old = talk.record[field];
  if (talk.path === null) return writeDown(asked, talk, { [field]: changedValue(old, change) });
  return changeFrom({ file: "assignments", path: [...talk.path, field] }, old, change);
}

/** Its last day. */
export function closeTalk(asked: Asked, talk: Talk, closedOn: string): EventEdit[] {
  if (talk.path === null) return writeDown(asked, talk, { closedOn });
  return [{ kind: "set", file: "assignments", path: [...talk.path, "closedOn"], value: closedOn }];
}

/**
 * What followed from elsewhere is written down, since it differs from now on. The other records of
 * its list, and the other lists, go on to follow.
 */
function writeDown(asked: Asked, { list, record }: Talk, change: object): EventEdit[] {
  const { derive } = fileOf(asked.data);
  const derived = derivedLists(asked);
  return [
    ...(Array.isArray(derive)
      ? []
      : [{ kind: "set" as const, file: "assignments", path: ["derive"], value: derived }]),
    { kind: "append", file: "assignments", path: [list], value: { ...record, ...change } },
  ];
}
