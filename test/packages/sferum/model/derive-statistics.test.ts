import { expect, test } from "vitest";

import { dateForms } from "../../../../src/engine/russian/dates.ts";
import { deriveStatistics } from "../../../../src/packages/sferum/model/derive-statistics.ts";
import type {
  Assignments,
  Group,
  StaffMember,
} from "../../../../src/packages/sferum/generated/types.ts";
import { member, nothing } from "../../education/model/people.ts";

const day = "2024-10-01";
const before = "2024-09-30";
const after = "2024-10-02";

const talks = { chats: [], channels: [], invitations: [] };

function onPlatform(id: string, rest: Partial<StaffMember>): StaffMember {
  return { ...member(id), ...rest };
}

function count(given: Partial<Assignments>, groups: readonly Group[] = []) {
  return deriveStatistics({ ...nothing, ...talks, ...given }, groups, { day });
}

test("nothing is counted where there is nothing", () => {
  expect(count({})).toEqual({
    ...{ employed: 0, joined: 0, confirmed: 0, groups: 0, chats: 0, channels: 0 },
    invitations: { created: 0, used: 0, revoked: 0 },
    shares: { joined: null, confirmed: null, used: null, revoked: null },
    from: dateForms("2024-09-01"),
  });
});

test.each([
  [undefined, "2024-10-01", "2024-09-01"],
  ["2024-09-05", "2024-10-01", "2024-09-05"],
  ["2024-09-05", "2025-08-31", "2024-09-05"],
  ["2024-09-05", "2025-09-01", "2025-09-01"],
  ["2024-10-02", "2024-10-01", "2024-09-01"],
  ["2024-10-01", "2024-10-01", "2024-10-01"],
])("registered on %s: what is told on %s begins with %s", (registeredOn, on, from) => {
  const talk = { ...nothing, ...talks };
  expect(deriveStatistics(talk, [], { day: on, registeredOn }).from.iso).toBe(from);
});

test("shares are whole percents: all and none are said only of all and none", () => {
  const staff = Array.from({ length: 300 }, (_, index) =>
    onPlatform(String(index), {
      ...(index > 0 && { joinedOn: before }),
      ...(index === 0 && { statusConfirmedOn: before }),
    }),
  );
  expect(count({ staff }).shares).toMatchObject({ joined: "99\u00A0%", confirmed: "1\u00A0%" });
  const all = [onPlatform("a", { joinedOn: before })];
  expect(count({ staff: all }).shares).toMatchObject({
    joined: "100\u00A0%",
    confirmed: "0\u00A0%",
  });
});

test("of the employed, those who joined and those who are confirmed, that day included", () => {
  const staff = [
    onPlatform("a", { joinedOn: before, statusConfirmedOn: day }),
    onPlatform("b", { joinedOn: day, statusConfirmedOn: after }),
    onPlatform("c", { joinedOn: after }),
    onPlatform("d", { employedFrom: day }),
    onPlatform("e", { employedFrom: after, joinedOn: day, statusConfirmedOn: day }),
    onPlatform("f", { employedUntil: before, joinedOn: before, statusConfirmedOn: before }),
  ];
  expect(count({ staff })).toMatchObject({ employed: 4, joined: 2, confirmed: 1 });
});

test("groups on the platform without that of the staff", () => {
  const group = (id: string, rest: Partial<Group>): Group => ({
    ...{ id, name: id, kind: "age-group" },
    ...rest,
  });
  const groups = [
    group("a", { createdOn: before }),
    group("b", { createdOn: day }),
    group("c", { createdOn: after }),
    group("d", {}),
    group("e", { createdOn: before, kind: "staff" }),
    group("f", { createdOn: before, closedOn: before }),
  ];
  expect(count({}, groups).groups).toBe(2);
});

test("chats and channels", () => {
  const chat = { name: "ч", kind: "other", owner: "a" } as const;
  const channel = { name: "к", kind: "other", editor: "a" } as const;
  const days = [before, day, after];
  expect(
    count({
      chats: days.map((createdOn) => ({ ...chat, id: createdOn, createdOn })),
      channels: [...days, day].map((createdOn) => ({ ...channel, id: createdOn, createdOn })),
    }),
  ).toMatchObject({ chats: 2, channels: 3 });
});

test("invitations: created, and of these used and revoked", () => {
  const invitation = { id: "i", role: "parent", sentTo: "родителям" } as const;
  const { invitations } = count({
    invitations: [
      { ...invitation, createdOn: before, usedOn: day },
      { ...invitation, createdOn: day, usedOn: after },
      { ...invitation, createdOn: before, revokedOn: day },
      { ...invitation, createdOn: before, revokedOn: after },
      { ...invitation, createdOn: after, usedOn: day, revokedOn: day },
    ],
  });
  expect(invitations).toEqual({ created: 4, used: 1, revoked: 1 });
});
