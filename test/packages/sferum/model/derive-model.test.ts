import { describe, expect, test } from "vitest";

import type { SferumData } from "../../../../src/packages/sferum/files.ts";
import { deriveSferum } from "../../../../src/packages/sferum/model/derive-model.ts";
import { member } from "../../education/model/people.ts";
import { readSferumExample } from "../example.ts";

const { data: example, reference } = readSferumExample();

const day = "2024-10-01";
const later = "2024-11-01";

function modelOf(change: Partial<SferumData>, on = day) {
  return deriveSferum("ds1", { ...example, ...change }, reference)(on);
}

const head = example.organization.head;

/** Two people of the staff besides the head, of whom one comes later. */
function withStaff() {
  const old = example.assignments.staff.filter(({ id }) => id === head);
  const added = [member("old"), member("new", { employedFrom: later })];
  return { ...example.assignments, staff: [...old, ...added], educators: [], invitations: [] };
}

const main = {
  ...example.administrators.main,
  staff: head,
};
const administrators = { main, additional: [] };
const organization = { ...example.organization, bodies: [] };

function namesOf(list: readonly { name: string }[]): string[] {
  return list.map(({ name }) => name);
}

describe("on a day", () => {
  const group = { id: "g", name: "Радуга", kind: "age-group" } as const;
  const staffGroup = { id: "s", name: "Сотрудники", kind: "staff" } as const;
  const talk = { name: "т", kind: "other", createdOn: "2024-09-09" } as const;
  const change = {
    organization,
    administrators,
    groups: { groups: [group, staffGroup] },
    assignments: {
      ...withStaff(),
      chats: [
        { ...talk, id: "a", name: "общий", owner: "old" },
        { ...talk, id: "b", name: "группы", owner: "old", group: "g" },
        { ...talk, id: "c", name: "нового", owner: "new" },
      ],
      channels: [
        { ...talk, id: "d", name: "канал", editor: "old" },
        { ...talk, id: "e", name: "канал нового", editor: "new" },
      ],
    },
  };

  test("stand those who work there, the head apart from those whom his orders concern", () => {
    const { staff, subordinates } = modelOf(change);
    expect(staff.map(({ id }) => id)).toEqual([head, "old"]);
    expect(subordinates.map(({ id }) => id)).toEqual(["old"]);
    expect(modelOf(change, later).subordinates.map(({ id }) => id)).toEqual(["old", "new"]);
  });

  test("stand chats and channels of those who have come", () => {
    const now = modelOf(change);
    expect(namesOf(now.chats)).toEqual(["общий", "группы"]);
    expect(namesOf(now.commonChats)).toEqual(["общий"]);
    expect(namesOf(now.channels)).toEqual(["канал"]);
    const then = modelOf(change, later);
    expect(namesOf(then.chats)).toEqual(["общий", "группы", "нового"]);
    expect(namesOf(then.commonChats)).toEqual(["общий", "нового"]);
    expect(namesOf(then.channels)).toEqual(["канал", "канал нового"]);
  });

  test("stand the groups without that of the staff, which invitations still name", () => {
    const invitation = { role: "employee", sentTo: "всем", createdOn: "2024-09-09" } as const;
    const invitations = [{ ...invitation, id: "i", group: "s" }];
    const model = modelOf({ ...change, assignments: { ...change.assignments, invitations } });
    expect(namesOf(model.groups)).toEqual(["Радуга"]);
    expect(model.invitations.map(({ group: title }) => title)).toEqual([
      expect.stringContaining("Сотрудники"),
    ]);
    expect(model.statistics.employed).toBe(2);
    expect(model.day.iso).toBe(day);
  });

  test("a group has the educators and the chats that are its own", () => {
    const educators = [
      { staff: "old", group: "g", from: "2024-09-02" },
      { staff: "new", group: "s", from: "2024-09-02" },
    ];
    const parents = { ...talk, id: "p", name: "родители", owner: "old", group: "g" };
    const chats = [...change.assignments.chats, { ...parents, kind: "educators-parents" as const }];
    const { groups } = modelOf({
      ...change,
      assignments: { ...change.assignments, educators, chats },
    });
    expect(groups[0]?.educators.map(({ id }) => id)).toEqual(["old"]);
    expect(namesOf(groups[0]?.chats ?? [])).toEqual(["группы", "родители"]);
    expect(namesOf(groups[0]?.parentChats ?? [])).toEqual(["родители"]);
    expect(groups[0]).toMatchObject({ age: null, description: null });
    const described = { ...group, age: "3–4 года", description: "младшие" };
    expect(modelOf({ ...change, groups: { groups: [described] } }).groups).toMatchObject([
      { age: "3–4 года", description: "младшие" },
    ]);
  });
});

test("a group has its own chats, and among them those with parents", () => {
  const group = (id: string) => ({ id, name: id, kind: "age-group" as const });
  const talk = { name: "Чат", owner: head, createdOn: "2024-09-09" };
  const chats = [
    { ...talk, id: "a", name: "родители", kind: "educators-parents" as const, group: "g" },
    { ...talk, id: "b", name: "педагоги", kind: "other" as const, group: "g" },
    { ...talk, id: "c", name: "чужие", kind: "educators-parents" as const, group: "other" },
    { ...talk, id: "d", name: "общий", kind: "educators-parents" as const },
  ];
  const { groups } = modelOf({
    ...{ organization, administrators },
    groups: { groups: [group("g"), group("other"), group("bare")] },
    assignments: { ...withStaff(), chats, channels: [] },
  });
  const names = groups.map((each) => [each.chats, each.parentChats].map(namesOf));
  expect(names).toEqual([
    [["родители", "педагоги"], ["родители"]],
    [["чужие"], ["чужие"]],
    [[], []],
  ]);
});

test("the main administrator, and the chairs of bodies where the data tell them", () => {
  const bodies = [
    { id: "a", name: "Педагогический совет", chair: head },
    { id: "b", name: "Общее собрание" },
  ];
  const model = modelOf({ organization: { ...organization, bodies } });
  expect(model.administrator.isMain).toBe(true);
  expect(model.administrators[0]).toBe(model.administrator);
  expect(model.bodies).toEqual([
    { name: "Педагогический совет", chair: model.head },
    { name: "Общее собрание", chair: null },
  ]);
  expect(model.terms.groupHeading).toBe("Группа");
});

test("what leads nowhere is a bug", () => {
  expect(() => modelOf({ organization: { ...organization, type: "lost" } })).toThrow(
    "No such id: lost",
  );
});
