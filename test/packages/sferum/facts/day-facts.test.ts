import { beforeAll, describe, expect, test } from "vitest";
import { basisOf, listCitations } from "../../../../src/packages/sferum/facts/cited-acts.ts";
import {
  chatsOf,
  invitationsOf,
  platformOf,
  type SferumFacts,
} from "../../../../src/packages/sferum/facts/day-facts.ts";
import { findPlatform, hintOnMove } from "../../../../src/packages/sferum/facts/platform.ts";
import {
  chatsOn,
  listEditors,
  listNames,
  talkName,
} from "../../../../src/packages/sferum/facts/talks.ts";
import type { Chat, Edition, Invitation } from "../../../../src/packages/sferum/generated/types.ts";
import { readSferumExample } from "../example.ts";

let facts: SferumFacts;
beforeAll(() => {
  facts = { ...readSferumExample(), day: "2024-09-16" };
});

const invitation = (id: string, createdOn: string, role: Invitation["role"]): Invitation => ({
  ...{ id, role, createdOn, sentTo: "a@b.ru" },
});
const chat = (id: string, kind: Chat["kind"], more: Partial<Chat> = {}): Chat => ({
  ...{ id, kind, name: id, owner: "a", createdOn: "2024-09-16" },
  ...more,
});

describe("what had happened by a day", () => {
  test("invitations of a role, or of all", () => {
    const invitations = [
      invitation("a", "2024-09-16", "parent"),
      invitation("b", "2024-09-15", "employee"),
      invitation("c", "2024-09-17", "parent"),
    ];
    const { data } = facts;
    const given = {
      ...facts,
      data: { ...data, assignments: { ...data.assignments, invitations } },
    };
    const ids = (role?: Invitation["role"]) => invitationsOf(given, role).map(({ id }) => id);
    expect(ids()).toEqual(["a", "b"]);
    expect(ids("parent")).toEqual(["a"]);
    expect(ids("student")).toEqual([]);
  });

  test("chats of a kind, or of all, from the first to the last day", () => {
    const chats = [
      chat("a", "other"),
      chat("b", "head-educators", { createdOn: "2024-09-02", closedOn: "2024-09-16" }),
      chat("c", "other", { createdOn: "2024-09-02", closedOn: "2024-09-15" }),
      chat("d", "other", { createdOn: "2024-09-17" }),
    ];
    const { data } = facts;
    const given = { ...facts, data: { ...data, assignments: { ...data.assignments, chats } } };
    const ids = (kind?: Chat["kind"]) => chatsOf(given, kind).map(({ id }) => id);
    expect(ids()).toEqual(["a", "b"]);
    expect(ids("other")).toEqual(["a"]);
    expect(chatsOn({ chats }, "2024-09-16").map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("the platform, which must be one of the reference", () => {
    const { platforms } = facts.reference.platforms;
    for (const { id } of platforms) {
      const data = { ...facts.data, organization: { ...facts.data.organization, platform: id } };
      expect(platformOf({ ...facts, data }).id).toBe(id);
    }
    const data = { ...facts.data, organization: { ...facts.data.organization, platform: "gone" } };
    expect(() => platformOf({ ...facts, data })).toThrow("No such platform: gone");
  });
});

describe("the acts that a Regulation rests on", () => {
  const regulation: Edition = {
    ...{ id: "r", kind: "regulation", date: "2024-09-02", status: "in-force" },
  };

  test("are the organization's own list, else the platform's, else none", () => {
    const platform = platformOf(facts);
    expect(basisOf({ ...facts.data.organization, legalBasis: ["x"] }, platform)).toEqual(["x"]);
    const { legalBasis, ...organization } = facts.data.organization;
    expect(legalBasis).toBeUndefined();
    expect(basisOf(organization, platform)).toBe(platform.legalBasis);
    expect(basisOf(organization, undefined)).toEqual([]);
  });

  test("are cited by each Regulation that is not repealed", () => {
    const { acts } = facts.reference.acts;
    const [first, second] = acts;
    if (!first || !second) throw new Error("No acts");
    const organization = { ...facts.data.organization, legalBasis: [second.id, first.id] };
    const editions: Edition[] = [
      { ...regulation, id: "o", kind: "order-use" },
      { ...regulation, id: "x", status: "repealed" },
      regulation,
    ];
    const found = listCitations({ organization, documents: { editions } }, facts.reference);
    expect(found.map(({ edition, index, act }) => [edition.id, index, act.id])).toEqual([
      ...[
        ["r", 2, first.id],
        ["r", 2, second.id],
      ],
    ]);
  });
});

test("who moves is told where to, or to choose", () => {
  const [platform] = facts.reference.platforms.platforms;
  if (!platform) throw new Error("No platform");
  const { successor, ...last } = platform;
  const next = { ...platform, id: "next", profile: { ...platform.profile, accusative: "«Иное»" } };
  const reference = { ...facts.reference, platforms: { platforms: [platform, next] } };
  expect(findPlatform(reference, successor)?.id).toBe(successor === "next" ? "next" : undefined);
  expect(findPlatform(reference)).toBeUndefined();
  expect(hintOnMove({ ...platform, successor: "next" }, reference)).toBe(
    `Расскажите о переходе: npx reglament event new-platform. Или запишите сами переход на «Иное» списком, со своими днями: platform: [{ platform: ${platform.id}, until: ГГГГ-ММ-ДД }, { platform: next, from: ГГГГ-ММ-ДД }]. Примите новую редакцию Положения, создайте чаты и пригласите участников заново.`,
  );
  expect(hintOnMove(last, reference)).toContain("Выберите в platforms.yaml другую платформу");
});

test("what a chat is called on a day, and who keeps a channel, with their places", () => {
  const name = [
    { name: "Старый", until: "2024-09-15" },
    { name: "Новый", from: "2024-09-16" },
  ];
  expect([
    talkName({ name }, "2024-09-15"),
    talkName({ name }),
    talkName({ name: "Один" }),
  ]).toEqual([...["Старый", "Новый", "Один"]]);
  expect(listNames({ name }).map(({ path }) => path.join("."))).toEqual([
    ...["name.0.name", "name.1.name"],
  ]);
  expect(listEditors({ editor: "a" })).toMatchObject([{ value: "a", path: ["editor"] }]);
});
